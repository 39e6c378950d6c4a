package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the secretariat found when it looked at a proposal.
 *
 * @param complete the proposal says all that the forum needs to decide
 */
@RegisterForReflection
@Schema(name = "ThemeScreening")
record ScreeningView(
        UUID id,
        boolean complete,
        Recommendation recommendation,
        String reason,
        Judgements characteristics,
        Instant screenedAt) {}
