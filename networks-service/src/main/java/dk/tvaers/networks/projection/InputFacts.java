package dk.tvaers.networks.projection;

import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What gates ask about citizen inputs: from what citizen-input-service told until now. */
@ApplicationScoped
class InputFacts implements FactSource {
    private final KnownAnswers answers;

    InputFacts(KnownAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.UNANSWERED_INPUT);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.UNANSWERED_INPUT, answers.unanswered(networkId));
    }
}
