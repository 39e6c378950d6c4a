package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft as its owner sees it.
 *
 * @param state always DRAFT: it is no theme before it is submitted
 * @param version what the ETag holds
 * @param written what there is until now
 */
@RegisterForReflection
@Schema(name = "ThemeDraft")
record DraftView(UUID id, String state, long version, DraftRequest written, Instant savedAt) {}
