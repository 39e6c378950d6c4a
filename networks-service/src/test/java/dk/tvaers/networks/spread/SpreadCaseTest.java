package dk.tvaers.networks.spread;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.SpreadStage;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadCaseTest {
    @ParameterizedTest
    @CsvSource({"PROPOSED, TRANSLATED", "TRANSLATED, IMPLEMENTED", "IMPLEMENTED, VALUE_SHOWN"})
    void goesOneStageFurther(SpreadStage from, SpreadStage to) {
        assertDoesNotThrow(() -> SpreadCase.requireNext(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PROPOSED, spread-stage-skipped",
        "PROPOSED, IMPLEMENTED, spread-stage-skipped",
        "PROPOSED, VALUE_SHOWN, spread-stage-skipped",
        "TRANSLATED, PROPOSED, spread-stage-skipped",
        "TRANSLATED, TRANSLATED, spread-stage-skipped",
        "TRANSLATED, VALUE_SHOWN, spread-stage-skipped",
        "IMPLEMENTED, PROPOSED, spread-stage-skipped",
        "IMPLEMENTED, TRANSLATED, spread-stage-skipped",
        "IMPLEMENTED, IMPLEMENTED, spread-stage-skipped",
        "VALUE_SHOWN, PROPOSED, spread-real",
        "VALUE_SHOWN, TRANSLATED, spread-real",
        "VALUE_SHOWN, IMPLEMENTED, spread-real",
        "VALUE_SHOWN, VALUE_SHOWN, spread-real"
    })
    void goesNowhereElse(SpreadStage from, SpreadStage to, String key) {
        var problem = assertThrows(ProblemException.class, () -> SpreadCase.requireNext(from, to));

        assertEquals(List.of(Violation.of("/stage", key, from.name())), problem.violations());
    }

    @ParameterizedTest
    @EnumSource(SpreadStage.class)
    void isRealOnlyWhenAllThreeConditionsHold(SpreadStage stage) {
        assertEquals(stage == SpreadStage.VALUE_SHOWN, SpreadCase.isReal(stage));
    }
}
