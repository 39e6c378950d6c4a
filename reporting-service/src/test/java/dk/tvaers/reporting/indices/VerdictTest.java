package dk.tvaers.reporting.indices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.GoodDirection;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "HIGHER, 3.0, 3.5, BETTER",
        "HIGHER, 3.5, 3.0, WORSE",
        "LOWER, 12, 10, BETTER",
        "LOWER, 10, 12, WORSE",
        "HIGHER, 2, 2.0, UNCHANGED",
        "LOWER, 2.00, 2, UNCHANGED",
        "LOWER, -1, -2, BETTER"
    })
    void comparesAfterWithBefore(GoodDirection good, BigDecimal before, BigDecimal after, Verdict verdict) {
        assertEquals(verdict, Verdict.of(good, before, after));
    }

    @Test
    void claimsNothingWithoutABaseline() {
        assertEquals(Verdict.UNKNOWN, Verdict.of(GoodDirection.HIGHER, null, BigDecimal.TEN));
    }
}
