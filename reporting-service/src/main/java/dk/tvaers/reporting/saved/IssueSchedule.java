package dk.tvaers.reporting.saved;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for what is due, in every replica; who comes first makes it. */
@ApplicationScoped
class IssueSchedule {
    private final Issuing issuing;

    IssueSchedule(Issuing issuing) {
        this.issuing = issuing;
    }

    @Scheduled(
            identity = "saved-reports",
            every = "${tvaers.reports.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        issuing.run();
    }
}
