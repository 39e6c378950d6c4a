package dk.tvaers.retention;

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
    private final RetainedKinds kinds;
    private final MunicipalCalendar calendar;

    RetentionRules(RetentionRuleRepository rules, RetainedKinds kinds, MunicipalCalendar calendar) {
        this.rules = rules;
        this.kinds = kinds;
        this.calendar = calendar;
    }

    @Transactional
    List<RetentionRuleView> list() {
        return rules.all().stream().map(this::view).toList();
    }

    @Transactional
    RetentionRule read(String kind) {
        return rules.findByIdOptional(kind).orElseThrow(Problems::notFound);
    }

    /** 400 when that cannot happen to this kind of data. */
    @Transactional
    RetentionRule change(String kind, String ifMatch, RetentionRuleRequest request) {
        RetentionRule rule = read(kind);
        Preconditions.requireMatch(ifMatch, rule.version());
        if (!kinds.of(kind).actions().contains(request.action())) {
            throw Problems.invalid("/action", "retention-action");
        }
        rule.change(request.months(), request.action(), request.enabled());
        rules.flush();
        return rule;
    }

    /** Changes nothing. @param months what the rule says, unless another number is to be tried */
    @Transactional
    RetentionDueView due(String kind, @Nullable Integer months) {
        RetentionRule rule = read(kind);
        int kept = months == null ? rule.months() : months;
        Instant before = calendar.startOf(RetentionRule.firstDayKept(calendar.today(), kept));
        return new RetentionDueView(
                kind,
                rule.action(),
                before,
                kinds.of(kind).count(rule.action(), before),
                kinds.of(kind).oldest(rule.action(), before, SHOWN));
    }

    RetentionRuleView view(RetentionRule rule) {
        return rule.view(kinds.of(rule.kind()).actions());
    }
}
