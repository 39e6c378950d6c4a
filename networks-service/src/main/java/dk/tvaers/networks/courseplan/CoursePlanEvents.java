package dk.tvaers.networks.courseplan;

import dk.tvaers.events.networks.CoursePlanned;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others how many hours a network plans. */
@ApplicationScoped
class CoursePlanEvents {
    private final Outbox outbox;

    CoursePlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void planned(UUID networkId, CoursePlanView plan) {
        outbox.tell(new CoursePlanned(
                networkId,
                plan.steps().stream()
                        .map(step -> new PhaseHours(step.phase(), step.hours()))
                        .toList()));
    }
}
