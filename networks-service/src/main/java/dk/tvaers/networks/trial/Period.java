package dk.tvaers.networks.trial;

import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When a trial runs; small and cheap is also short (domain.md §4: at most 3 months unless a reason says otherwise).
 *
 * @param endsOn last day
 * @param reason why it is longer than usual
 */
@Embeddable
record Period(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "period_reason") String reason) {

    /**
     * The period that is wished for; without an end it is as long as usual.
     *
     * @param months the most without a reason
     */
    static Period of(LocalDate startsOn, LocalDate endsOn, String reason, int months) {
        LocalDate usual = startsOn.plusMonths(months);
        LocalDate end = endsOn == null ? usual : endsOn;
        if (end.isBefore(startsOn)) {
            throw Problems.invalid("/endsOn", "ends-before-start");
        }
        if (end.isAfter(usual) && reason == null) {
            throw Problems.invalid("/periodReason", "trial-too-long", months);
        }
        return new Period(startsOn, end, reason);
    }
}
