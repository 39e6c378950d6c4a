package dk.tvaers.networks.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The money of a trial in DKK. Cost may not exceed the granted capital; what goes beyond it was approved by the reference lead.
 *
 * @param approved overruns that the reference lead approved
 */
@Embeddable
record Budget(
        @Column(name = "capital_granted") BigDecimal granted,
        @Column(name = "overrun_approved") BigDecimal approved,
        @Column(name = "cost") BigDecimal cost) {

    static final Budget NONE = new Budget(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Budget grant(BigDecimal amount) {
        return new Budget(granted.add(amount), approved, cost);
    }

    /** By how much a further cost would exceed what may be spent; 0 when it does not. */
    BigDecimal exceededBy(BigDecimal amount) {
        return cost.add(amount).subtract(granted).subtract(approved).max(BigDecimal.ZERO);
    }

    /**
     * After a further cost.
     *
     * @throws IllegalStateException when the overrun does not cover it; whoever spends asks {@link #exceededBy} first
     */
    Budget spend(BigDecimal amount, BigDecimal overrun) {
        Budget after = new Budget(granted, approved.add(overrun), cost.add(amount));
        if (after.exceededBy(BigDecimal.ZERO).signum() > 0) {
            throw new IllegalStateException("more was spent than granted and approved");
        }
        return after;
    }
}
