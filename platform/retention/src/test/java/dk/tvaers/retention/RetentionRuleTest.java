package dk.tvaers.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {
    private static RetentionRule rule(int months) {
        return new RetentionRule("ENTRY", "ANSWERED", months, RetentionAction.ANONYMISE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 12, 2025-11-30",
        // The last day of a shorter month.
        "2026-03-31, 1, 2026-02-28",
        "2028-02-29, 12, 2027-02-28",
        "2026-01-15, 24, 2024-01-15"
    })
    void keepsWholeMonthsToTheDay(LocalDate today, int months, LocalDate firstDayKept) {
        assertEquals(firstDayKept, rule(months).firstDayKept(today));
    }

    @Test
    void doesNothingUntilItIsEnabled() {
        RetentionRule rule = rule(12);
        assertFalse(rule.isEnabled());

        rule.change(6, RetentionAction.DELETE, true);

        assertTrue(rule.isEnabled());
        assertEquals(6, rule.months());
        assertEquals(RetentionAction.DELETE, rule.action());
    }
}
