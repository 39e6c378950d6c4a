package dk.tvaers.citizeninput.overdue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for what waits too long, in every replica; who comes first tells it. */
@ApplicationScoped
class OverdueSchedule {
    private final OverdueService overdue;

    OverdueSchedule(OverdueService overdue) {
        this.overdue = overdue;
    }

    @Scheduled(
            identity = "overdue-answers",
            every = "${tvaers.answers.every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        overdue.tell();
    }
}
