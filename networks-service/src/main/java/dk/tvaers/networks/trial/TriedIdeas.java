package dk.tvaers.networks.trial;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.networks.idea.Ideas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Lets an idea go along with its trials: tried when the first of them runs; adopted, adjusted or rejected by the next step of the one that ends
 * last.
 */
@ApplicationScoped
class TriedIdeas {
    private final Ideas ideas;
    private final TrialRepository trials;

    TriedIdeas(Ideas ideas, TrialRepository trials) {
        this.ideas = ideas;
        this.trials = trials;
    }

    /** 422 when the network has no such idea; a trial without an idea passes. */
    void require(UUID networkId, UUID ideaId) {
        if (ideaId != null) {
            ideas.require("/ideaId", networkId, ideaId);
        }
    }

    /** Follows the trial into the stage it has just entered; 409 when the idea is not ready to be tried. */
    void follow(TrialView trial) {
        if (trial.ideaId() == null) {
            return;
        }
        switch (trial.stage()) {
            case RUNNING -> ideas.enterTrial(trial.ideaId());
            case NEXT_STEP -> conclude(trial);
            case START, ANALYSIS -> {}
        }
    }

    private void conclude(TrialView trial) {
        // Of two that end at the same time the second sees the first.
        ideas.lock(trial.ideaId());
        if (trials.isTriedElsewhere(trial.networkId(), trial.ideaId(), trial.id())) {
            return;
        }
        switch (trial.nextStep()) {
            case IMPLEMENT -> ideas.conclude(trial.ideaId(), IdeaState.ADOPTED, trial.nextStepReason());
            case ADJUST -> ideas.conclude(trial.ideaId(), IdeaState.ADJUSTED, trial.nextStepReason());
            case STOP -> ideas.conclude(trial.ideaId(), IdeaState.REJECTED, trial.nextStepReason());
            // It is still being tried.
            case REPEAT -> {}
        }
    }
}
