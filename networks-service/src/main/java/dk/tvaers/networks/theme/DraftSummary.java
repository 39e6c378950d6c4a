package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft in the list of its owner. */
@RegisterForReflection
@Schema(name = "ThemeDraftSummary")
record DraftSummary(UUID id, long version, String title, Instant savedAt) {}
