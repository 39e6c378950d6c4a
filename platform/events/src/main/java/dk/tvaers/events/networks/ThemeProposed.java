package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed a theme. The title and the answers may be a citizen's words and stay in networks-service.
 *
 * @param suggestedType code of a network type
 * @param expectedPerspectives codes of perspectives
 * @param inputIds citizen inputs that the proposal builds on
 * @param proposedOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 */
@RegisterForReflection
public record ThemeProposed(
        UUID themeId,
        UUID roundId,
        String suggestedType,
        List<String> expectedPerspectives,
        List<UUID> inputIds,
        @Nullable LocalDate proposedOn)
        implements DomainEvent {
    /** Proposed as it is told. */
    public ThemeProposed(
            UUID themeId, UUID roundId, String suggestedType, List<String> expectedPerspectives, List<UUID> inputIds) {
        this(themeId, roundId, suggestedType, expectedPerspectives, inputIds, null);
    }

    @Override
    public UUID key() {
        return themeId;
    }
}
