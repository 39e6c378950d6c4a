package dk.tvaers.reporting.indices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void citizensAndRelativesAreCitizensAndAssociationsAreNot() {
        var members = Map.of("citizen", 1L, "relative", 1L, "association", 2L, "profession", 3L, "political", 1L);

        assertEquals(Optional.of(new BigDecimal("0.2500")), CitizenPerspectives.share(members));
    }

    @Test
    void thereIsNoShareOfNobody() {
        assertEquals(Optional.empty(), CitizenPerspectives.share(Map.of()));
        assertEquals(Optional.empty(), CitizenPerspectives.share(Map.of("citizen", 0L)));
    }

    @Test
    void aBridgeNeedsTwoDepartments() {
        assertEquals(0, new Bridges(0, 0).departmentPairs());
        assertEquals(0, new Bridges(1, 4).departmentPairs());
        assertEquals(1, new Bridges(2, 2).departmentPairs());
        assertEquals(21, new Bridges(7, 30).departmentPairs());
    }
}
