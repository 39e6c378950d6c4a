package dk.tvaers.networks.trial;

import dk.tvaers.events.networks.CapitalGranted;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStageEntered;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of trials, their money and their measures; words stay here. */
@ApplicationScoped
class TrialEvents {
    private final Outbox outbox;

    TrialEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void entered(TrialView trial) {
        outbox.tell(new TrialStageEntered(trial.networkId(), trial.id(), trial.stage()));
        switch (trial.stage()) {
            case RUNNING ->
                outbox.tell(new TrialStarted(
                        trial.networkId(),
                        trial.id(),
                        trial.ideaId(),
                        trial.receiverUnitIds(),
                        trial.startsOn(),
                        trial.endsOn()));
            case NEXT_STEP -> outbox.tell(new TrialConcluded(trial.networkId(), trial.id(), trial.nextStep()));
            default -> {
                // the stage says it all
            }
        }
    }

    void granted(UUID networkId, UUID trialId, GrantView grant) {
        outbox.tell(new CapitalGranted(networkId, trialId, grant.id(), grant.amount()));
    }

    void measured(UUID networkId, UUID trialId, MeasureView measure) {
        outbox.tell(new MeasureRecorded(
                networkId,
                trialId,
                measure.id(),
                measure.bottomLine(),
                measure.direction(),
                measure.baseline(),
                measure.actual(),
                measure.n(),
                measure.measuredOn()));
    }
}
