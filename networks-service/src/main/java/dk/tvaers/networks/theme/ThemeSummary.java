package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A theme in a list. */
@RegisterForReflection
record ThemeSummary(
        UUID id,
        UUID roundId,
        ThemeState state,
        long version,
        String title,
        String suggestedType,
        List<String> expectedPerspectives,
        Instant proposedAt) {}
