package dk.tvaers.networks.reminding;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells what is due, each once however many replicas ask at the same time. */
@ApplicationScoped
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final Instance<ReminderSource> sources;
    private final ReminderRepository reminders;
    private final ReminderEvents events;
    private final Networks networks;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    Reminders(
            @Any Instance<ReminderSource> sources,
            ReminderRepository reminders,
            ReminderEvents events,
            Networks networks,
            MunicipalCalendar calendar,
            Clock clock) {
        this.sources = sources;
        this.reminders = reminders;
        this.events = events;
        this.networks = networks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells everything that is due and was not told yet; returns how many this call told. */
    int tellDue() {
        int told = 0;
        for (ReminderSource source : sources) {
            for (Due due : dueOf(source)) {
                told += tellOnce(source, due) ? 1 : 0;
            }
        }
        return told;
    }

    /** A page of the network's reminders, newest first. */
    @Transactional
    Page<ReminderView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        Set<Due> open = new HashSet<>();
        sources.forEach(source -> open.addAll(source.due(calendar.today())));
        return Page.of(reminders.page(networkId, page), page, reminder -> Cursor.of(reminder.id()))
                .map(reminder -> reminder.view(open.contains(reminder.due())));
    }

    private List<Due> dueOf(ReminderSource source) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> source.due(calendar.today()));
        } catch (RuntimeException failed) {
            // The other features' deadlines are not to wait for this one.
            LOG.errorf(failed, "deadlines not read: %s", source.getClass().getSimpleName());
            return List.of();
        }
    }

    /** A transaction each, so that two replicas that take them in different orders wait for one reminder at most. */
    private boolean tellOnce(ReminderSource source, Due due) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> tell(source, due));
        } catch (RuntimeException failed) {
            // The others are not to wait for this one; the next round tries it again.
            LOG.errorf(failed, "reminder not told: %s of %s", due.kind(), due.subjectId());
            return false;
        }
    }

    private boolean tell(ReminderSource source, Due due) {
        UUID id = Ids.next();
        if (!reminders.insertIfAbsent(id, due, clock.instant())) {
            return false;
        }
        events.due(id, due);
        source.reminded(due);
        return true;
    }
}
