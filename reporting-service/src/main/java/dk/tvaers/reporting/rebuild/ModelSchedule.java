package dk.tvaers.reporting.rebuild;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks now and then whether the model was made before the program knew some kinds of events, or a rebuild was cut short. */
@ApplicationScoped
class ModelSchedule {
    private final RebuildService rebuilds;

    ModelSchedule(RebuildService rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Scheduled(
            identity = "outdated-model",
            every = "10s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rebuilds.rebuildIfNeeded();
    }
}
