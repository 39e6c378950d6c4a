package dk.tvaers.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** How long one kind of data is kept and what happens then. */
@Entity
class RetentionRule {
    @Id
    private String kind;

    private String afterEvent;

    private int months;

    @Enumerated(EnumType.STRING)
    private RetentionAction action;

    private boolean enabled;

    @Version
    private long version;

    protected RetentionRule() {}

    RetentionRule(String kind, String afterEvent, int months, RetentionAction action) {
        this.kind = kind;
        this.afterEvent = afterEvent;
        this.months = months;
        this.action = action;
    }

    void change(int newMonths, RetentionAction newAction, boolean isEnabled) {
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

    String kind() {
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

    /** @param actions what can happen to this kind of data */
    RetentionRuleView view(List<RetentionAction> actions) {
        return new RetentionRuleView(kind, afterEvent, months, action, actions, enabled);
    }
}
