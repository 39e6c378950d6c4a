package dk.tvaers.networks.trial;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.networks.idea.Ideas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets an idea go along with its trial: tried when the trial runs, adopted, adjusted or rejected by its next step. */
@ApplicationScoped
class TriedIdeas {
    private final Ideas ideas;

    TriedIdeas(Ideas ideas) {
        this.ideas = ideas;
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
        switch (trial.nextStep()) {
            case IMPLEMENT -> ideas.conclude(trial.ideaId(), IdeaState.ADOPTED, trial.nextStepReason());
            case ADJUST -> ideas.conclude(trial.ideaId(), IdeaState.ADJUSTED, trial.nextStepReason());
            case STOP -> ideas.conclude(trial.ideaId(), IdeaState.REJECTED, trial.nextStepReason());
            // It is still being tried.
            case REPEAT -> {}
        }
    }
}
