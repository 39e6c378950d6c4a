package dk.tvaers.networks.scoring;

import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.PersonTraces;
import jakarta.enterprise.context.ApplicationScoped;

/** Points stay in the sums; whose they were goes. */
@ApplicationScoped
class ScorerTraces implements PersonTraces {
    private final ScoreRepository scores;

    ScorerTraces(ScoreRepository scores) {
        this.scores = scores;
    }

    @Override
    public void erase(ErasedPerson person) {
        scores.replace(person.id(), person.replacement());
    }
}
