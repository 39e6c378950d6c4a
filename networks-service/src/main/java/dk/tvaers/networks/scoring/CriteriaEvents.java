package dk.tvaers.networks.scoring;

import dk.tvaers.events.networks.CriteriaChanged;
import dk.tvaers.events.networks.CriteriaFixed;
import dk.tvaers.events.networks.IdeaScored;
import dk.tvaers.events.networks.ScoresVoided;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of criteria and scores, in counts. */
@ApplicationScoped
class CriteriaEvents {
    private final Outbox outbox;

    CriteriaEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void fixed(UUID networkId, CriteriaView criteria) {
        outbox.tell(new CriteriaFixed(
                networkId, criteria.edition(), criteria.criteria().size()));
    }

    void changed(UUID networkId, CriteriaChange change) {
        outbox.tell(new CriteriaChanged(networkId, change.edition() + 1));
        if (change.voidedScores() > 0) {
            outbox.tell(new ScoresVoided(networkId, change.edition(), change.voidedScores()));
        }
    }

    void scored(UUID networkId, UUID ideaId, int edition, int scorers) {
        outbox.tell(new IdeaScored(networkId, ideaId, edition, scorers));
    }
}
