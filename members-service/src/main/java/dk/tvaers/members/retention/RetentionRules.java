package dk.tvaers.members.retention;

import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the secretariat says of how long data are kept, and sees of what that would do. */
@ApplicationScoped
class RetentionRules {
    private static final int SHOWN = 100;

    private final RetentionRuleRepository rules;
    private final RetainedData data;
    private final MunicipalCalendar calendar;

    RetentionRules(RetentionRuleRepository rules, RetainedData data, MunicipalCalendar calendar) {
        this.rules = rules;
        this.data = data;
        this.calendar = calendar;
    }

    @Transactional
    List<RetentionRuleView> list() {
        return rules.all().stream().map(RetentionRule::view).toList();
    }

    @Transactional
    RetentionRule read(RetentionKind kind) {
        return rules.findByIdOptional(kind).orElseThrow(Problems::notFound);
    }

    @Transactional
    RetentionRule change(RetentionKind kind, String ifMatch, RetentionRuleRequest request) {
        RetentionRule rule = read(kind);
        Preconditions.requireMatch(ifMatch, rule.version());
        rule.change(request.months(), request.action(), request.enabled());
        rules.flush();
        return rule;
    }

    /** Changes nothing. @param months what the rule says, unless another number is to be tried */
    @Transactional
    RetentionDueView due(RetentionKind kind, @Nullable Integer months) {
        RetentionRule rule = read(kind);
        int kept = months == null ? rule.months() : months;
        Instant before = calendar.startOf(RetentionRule.firstDayKept(calendar.today(), kept));
        return new RetentionDueView(
                kind,
                rule.action(),
                before,
                data.count(kind, rule.action(), before),
                data.oldest(kind, rule.action(), before, SHOWN));
    }
}
