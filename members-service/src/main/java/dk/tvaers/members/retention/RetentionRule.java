package dk.tvaers.members.retention;

import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How long one kind of data is kept and what happens then. */
@Entity
class RetentionRule {
    @Id
    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    @Enumerated(EnumType.STRING)
    private RetentionEvent afterEvent;

    private int months;

    @Enumerated(EnumType.STRING)
    private RetentionAction action;

    private boolean enabled;

    @Version
    private long version;

    protected RetentionRule() {}

    RetentionRule(RetentionKind kind, RetentionEvent afterEvent, int months, RetentionAction action) {
        this.kind = kind;
        this.afterEvent = afterEvent;
        this.months = months;
        this.action = action;
    }

    /** 400 when that cannot happen to this kind of data. */
    void change(int newMonths, RetentionAction newAction, boolean isEnabled) {
        if (!kind.actions().contains(newAction)) {
            throw Problems.invalid("/action", "retention-action");
        }
        months = newMonths;
        action = newAction;
        enabled = isEnabled;
    }

    /** What happened before this day is over; on the day itself it is still kept. */
    LocalDate firstDayKept(LocalDate today) {
        return firstDayKept(today, months);
    }

    static LocalDate firstDayKept(LocalDate today, int months) {
        return today.minusMonths(months);
    }

    RetentionKind kind() {
        return kind;
    }

    int months() {
        return months;
    }

    RetentionAction action() {
        return action;
    }

    boolean isEnabled() {
        return enabled;
    }

    long version() {
        return version;
    }

    RetentionRuleView view() {
        return new RetentionRuleView(kind, afterEvent, months, action, kind.actions(), enabled);
    }
}
