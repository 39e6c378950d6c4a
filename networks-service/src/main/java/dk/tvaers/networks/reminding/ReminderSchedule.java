package dk.tvaers.networks.reminding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for what is due, in every replica; who comes first tells it. */
@ApplicationScoped
class ReminderSchedule {
    private final Reminders reminders;

    ReminderSchedule(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(
            identity = "reminders",
            every = "${tvaers.reminders.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        reminders.tellDue();
    }
}
