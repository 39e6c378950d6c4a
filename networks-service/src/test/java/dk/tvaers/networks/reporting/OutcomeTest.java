package dk.tvaers.networks.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.networks.report.BottomLineOutcomes;
import dk.tvaers.networks.report.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest(name = "{0}: from {1} to {2} is {3}")
    @CsvSource({
        "HIGHER, 3.1, 3.4, BETTER",
        "HIGHER, 3.4, 3.1, WORSE",
        "LOWER, 4.5, 2, BETTER",
        "LOWER, 2, 4.5, WORSE",
        "LOWER, 3.1, 3.100, UNCHANGED",
        "HIGHER, , 3, UNKNOWN",
        "HIGHER, 3, , UNKNOWN",
        "LOWER, , , UNKNOWN"
    })
    void aMeasureClaimsNothingThatWasNotMeasured(
            GoodDirection good, BigDecimal baseline, BigDecimal actual, Outcome outcome) {
        assertEquals(outcome, Outcome.of(good, baseline, actual));
    }

    @Test
    void theThreeBottomLinesStandSideBySide() {
        assertEquals(
                List.of(
                        new BottomLineOutcomes(BottomLine.QUALITY, 1, 0, 1, 0),
                        new BottomLineOutcomes(BottomLine.ECONOMY, 0, 0, 0, 1),
                        new BottomLineOutcomes(BottomLine.WELL_BEING, 0, 1, 0, 0)),
                SampleReport.of("Two trials, one of them stopped").outcomes());
    }

    @Test
    void withoutTrialsAllThreeAreThere() {
        assertEquals(
                List.of(
                        new BottomLineOutcomes(BottomLine.QUALITY, 0, 0, 0, 0),
                        new BottomLineOutcomes(BottomLine.ECONOMY, 0, 0, 0, 0),
                        new BottomLineOutcomes(BottomLine.WELL_BEING, 0, 0, 0, 0)),
                Assembly.outcomes(List.of()));
    }
}
