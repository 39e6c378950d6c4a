package dk.tvaers.networks.round;

import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names the rounds that take proposals for a few days more: 14 where nothing else is configured. */
@ApplicationScoped
class RoundReminders implements ReminderSource {
    private final RoundRepository rounds;
    private final int days;

    RoundReminders(
            RoundRepository rounds,
            @ConfigProperty(name = "tvaers.round.reminder-days", defaultValue = "14") int days) {
        this.rounds = rounds;
        this.days = days;
    }

    @Override
    @Transactional
    public List<Due> due(LocalDate today) {
        return rounds.open(today).stream()
                .filter(round -> isClosing(round.deadline(), today, days))
                .map(round -> new Due(ReminderKind.ROUND_CLOSING, round.id(), null, round.deadline()))
                .toList();
    }

    /** From so many days before the deadline until its day, which takes proposals still. */
    static boolean isClosing(LocalDate deadline, LocalDate today, int days) {
        return !today.isAfter(deadline) && !today.isBefore(deadline.minusDays(days));
    }
}
