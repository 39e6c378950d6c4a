package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody proposed a theme. The title and the answers may be a citizen's words and stay in networks-service.
 *
 * @param suggestedType code of a network type
 * @param expectedPerspectives codes of perspectives
 * @param inputIds citizen inputs that the proposal builds on
 */
@RegisterForReflection
public record ThemeProposed(
        UUID themeId, UUID roundId, String suggestedType, List<String> expectedPerspectives, List<UUID> inputIds)
        implements DomainEvent {
    @Override
    public UUID key() {
        return themeId;
    }
}
