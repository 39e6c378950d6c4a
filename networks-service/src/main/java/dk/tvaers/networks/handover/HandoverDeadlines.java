package dk.tvaers.networks.handover;

import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is due with handovers: answers that are late, and whether solutions are still in use. */
@ApplicationScoped
class HandoverDeadlines implements ReminderSource {
    private final HandoverRepository handovers;
    private final Uses uses;
    private final HandoverEvents events;

    HandoverDeadlines(HandoverRepository handovers, Uses uses, HandoverEvents events) {
        this.handovers = handovers;
        this.uses = uses;
        this.events = events;
    }

    @Override
    @Transactional
    public List<Due> due(LocalDate day) {
        Stream<Due> overdue = handovers.overdue(day).stream()
                .map(late -> new Due(ReminderKind.HANDOVER_OVERDUE, late.id(), late.networkId(), late.answerDueOn()));
        Stream<Due> questions = uses.open(day).stream()
                .flatMap(open -> open.months().stream().map(months -> question(open.handover(), months)));
        return Stream.concat(overdue, questions).toList();
    }

    /** A late answer becomes the reference lead's matter, once. */
    @Override
    public void reminded(Due due) {
        if (due.kind() == ReminderKind.HANDOVER_OVERDUE) {
            events.escalated(handovers.findById(due.subjectId()));
        }
    }

    private static Due question(Handover handover, int months) {
        return new Due(
                ReminderKind.USE_DUE,
                handover.id(),
                handover.networkId(),
                UseFollowUps.dueOn(handover.implementedOn(), months));
    }
}
