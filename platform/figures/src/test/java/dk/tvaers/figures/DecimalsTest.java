package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void figuresAreRoundedHalfUpToFourDecimals() {
        assertEquals(new BigDecimal("0.6667"), Decimals.share(2, 3));
        assertEquals(new BigDecimal("0.0313"), Decimals.share(1, 32));
        assertEquals(new BigDecimal("1.0000"), Decimals.share(5, 5));
        assertEquals(new BigDecimal("36.5000"), Decimals.hours(Duration.ofMinutes(2190)));
        assertEquals(new BigDecimal("0.0003"), Decimals.hours(Duration.ofMillis(900)));
        assertEquals(new BigDecimal("1.5000"), Decimals.days(Duration.ofHours(36)));
        assertEquals(new BigDecimal("4.3211"), Decimals.perThousand(120, 27771));
        assertEquals(new BigDecimal("0.0313"), Decimals.rounded(new BigDecimal("0.03125")));
    }
}
