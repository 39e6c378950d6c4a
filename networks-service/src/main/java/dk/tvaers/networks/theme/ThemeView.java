package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposed theme, without the proposer's contact.
 *
 * @param roundId the round that decides on it
 * @param version what the ETag holds
 * @param answers as given at the proposal; absent for a theme from before this system
 */
@RegisterForReflection
@Schema(name = "Theme")
record ThemeView(
        UUID id,
        UUID roundId,
        ThemeState state,
        long version,
        String title,
        String challenge,
        SevenAnswers answers,
        String suggestedType,
        List<UUID> affectedUnitIds,
        String knownSolutions,
        String wishedDifference,
        String fixed,
        String open,
        List<String> expectedPerspectives,
        List<UUID> inputIds,
        Instant proposedAt) {}
