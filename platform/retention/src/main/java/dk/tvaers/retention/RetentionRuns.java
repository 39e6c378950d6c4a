package dk.tvaers.retention;

import dk.tvaers.events.Ids;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out the enabled rules, each once a day in the whole cluster: the row that claims a day is also the log of it. */
@ApplicationScoped
class RetentionRuns {
    private static final Logger LOG = Logger.getLogger(RetentionRuns.class);

    private final RetentionRuleRepository rules;
    private final RetentionRunRepository runs;
    private final RetainedKinds kinds;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    RetentionRuns(
            RetentionRuleRepository rules,
            RetentionRunRepository runs,
            RetainedKinds kinds,
            MunicipalCalendar calendar,
            Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.kinds = kinds;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(
            identity = "retention",
            every = "${tvaers.retention.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        run(false);
    }

    @Transactional
    Page<RetentionRunView> list(PageRequest page) {
        return Page.of(runs.page(page), page, run -> Cursor.of(run.id())).map(RetentionRun::view);
    }

    /** Returns how much went. @param again also by rules that had their turn today */
    int run(boolean again) {
        List<RetentionRule> enabled = QuarkusTransaction.requiringNew().call(rules::enabled);
        int done = 0;
        for (RetentionRule rule : enabled) {
            done += run(rule, again);
        }
        return done;
    }

    private int run(RetentionRule rule, boolean again) {
        LocalDate today = calendar.today();
        Instant before = calendar.startOf(rule.firstDayKept(today));
        UUID id = Ids.next();
        boolean isOurs = QuarkusTransaction.requiringNew()
                .call(() -> runs.claim(id, rule, today, again, before, clock.instant()));
        return isOurs ? carryOut(id, rule, before) : 0;
    }

    private int carryOut(UUID id, RetentionRule rule, Instant before) {
        Gone gone = kinds.of(rule.kind()).letGo(rule.action(), before);
        QuarkusTransaction.requiringNew().run(() -> runs.findById(id).end(gone.done(), gone.failed(), clock.instant()));
        LOG.infof("retention of %s: %d gone, %d not", rule.kind(), gone.done(), gone.failed());
        return gone.done();
    }
}
