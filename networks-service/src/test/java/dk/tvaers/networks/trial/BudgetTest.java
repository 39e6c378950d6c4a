package dk.tvaers.networks.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static BigDecimal dkk(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void whatIsGrantedMayBeSpentToTheLastOere() {
        var budget = Budget.NONE.grant(dkk("60.25")).grant(dkk("40.00")).spend(dkk("100.25"), BigDecimal.ZERO);

        assertEquals(dkk("100.25"), budget.cost());
        assertEquals(0, budget.exceededBy(BigDecimal.ZERO).signum());
    }

    @Test
    void saysByHowMuchACostWouldExceedIt() {
        var budget = Budget.NONE.grant(dkk("100.00")).spend(dkk("80.00"), BigDecimal.ZERO);

        assertEquals(dkk("0.50"), budget.exceededBy(dkk("20.50")));
        assertEquals(0, budget.exceededBy(dkk("20.00")).signum());
    }

    @Test
    void anApprovedOverrunCoversItsOwnCostAndNoOther() {
        var budget = Budget.NONE.grant(dkk("10")).spend(dkk("15"), dkk("5"));

        assertEquals(dkk("5"), budget.approved());
        assertEquals(dkk("1"), budget.exceededBy(dkk("1")));
    }

    @Test
    void nothingIsSpentThatNobodyApproved() {
        assertThrows(IllegalStateException.class, () -> Budget.NONE.spend(dkk("0.01"), BigDecimal.ZERO));
    }
}
