package dk.tvaers.members.role;

import dk.tvaers.web.calendar.MunicipalCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Ends roles whose term is over, in every replica; who comes first ends one and tells it. */
@ApplicationScoped
class RoleTerms {
    private static final int BATCH = 100;

    private final RoleRepository roles;
    private final RoleEvents events;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    RoleTerms(RoleRepository roles, RoleEvents events, MunicipalCalendar calendar, Clock clock) {
        this.roles = roles;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(
            identity = "role-terms",
            every = "${tvaers.role-terms.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        endDue();
    }

    /** Returns how many roles this call ended. */
    int endDue() {
        int ended = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::endBatch);
            ended += batch;
        } while (batch == BATCH);
        return ended;
    }

    private int endBatch() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<RoleAssignment> due = roles.lockOver(calendar.today(), BATCH);
        due.forEach(role -> {
            role.end(now);
            events.ended(role.view());
        });
        return due.size();
    }
}
