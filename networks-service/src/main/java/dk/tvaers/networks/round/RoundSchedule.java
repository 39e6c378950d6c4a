package dk.tvaers.networks.round;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Opens the round at start and just after midnight, so that it is there before the first proposal. */
@ApplicationScoped
class RoundSchedule {
    private final Rounds rounds;

    RoundSchedule(Rounds rounds) {
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent started) {
        rounds.taking();
    }

    @Scheduled(
            identity = "round-opening",
            cron = "${tvaers.round.opening-cron:0 1 0 * * ?}",
            timeZone = "${tvaers.time-zone:Europe/Copenhagen}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void midnight() {
        rounds.taking();
    }
}
