package dk.tvaers.members.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadLimitsTest {
    private static final LoadLimits LIMITS = new LoadLimits(2, 150);

    private static NetworkLoad agreed(String hours, long used) {
        return new NetworkLoad(UUID.randomUUID(), "Hærværk", new BigDecimal(hours), used, true);
    }

    private static NetworkLoad withoutAgreement() {
        return new NetworkLoad(UUID.randomUUID(), "Hærværk", BigDecimal.ZERO, 10, false);
    }

    @Test
    void whoDoesNothingNeedsNoWarning() {
        assertEquals(Set.of(), LIMITS.warnings(true, List.of()));
    }

    @Test
    void atTheLimitAllIsWell() {
        assertEquals(Set.of(), LIMITS.warnings(true, List.of(agreed("75", 75), agreed("75.00", 0))));
    }

    @Test
    void aThirdNetworkIsMany() {
        assertEquals(
                Set.of(LoadWarning.MANY_NETWORKS),
                LIMITS.warnings(true, List.of(agreed("1", 0), agreed("1", 0), agreed("1", 0))));
    }

    @Test
    void hoursAddUpAcrossNetworks() {
        assertEquals(
                Set.of(LoadWarning.MANY_HOURS), LIMITS.warnings(true, List.of(agreed("100", 0), agreed("50.5", 0))));
    }

    @Test
    void whatIsUsedBeyondTheAgreementIsSeenInItsOwnNetwork() {
        assertEquals(
                Set.of(LoadWarning.OVER_AGREED), LIMITS.warnings(true, List.of(agreed("10", 11), agreed("90", 0))));
    }

    @Test
    void timeThatNobodyGaveIsAWarningForEmployeesOnly() {
        assertEquals(Set.of(LoadWarning.WITHOUT_AGREEMENT), LIMITS.warnings(true, List.of(withoutAgreement())));
        assertEquals(Set.of(), LIMITS.warnings(false, List.of(withoutAgreement())));
    }
}
