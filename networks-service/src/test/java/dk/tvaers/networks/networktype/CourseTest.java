package dk.tvaers.networks.networktype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.Course.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
    private static final Course WELFARE = course(EnumSet.noneOf(Phase.class));
    private static final Course LEARNING = course(EnumSet.of(Phase.IDEATION, Phase.TRIAL, Phase.EVALUATION));

    private static Course course(Set<Phase> optional) {
        return new Course(Arrays.stream(Phase.values())
                .map(phase -> new CourseStep(phase, optional.contains(phase)))
                .toList());
    }

    @Test
    void goesForwardOneByOneFromMandateToClosing() {
        var phases = Phase.values();

        for (int from = 0; from < phases.length; from++) {
            for (int to = 0; to < phases.length; to++) {
                Step expected =
                        to == from ? Step.STAY : to < from ? Step.BACK : to == from + 1 ? Step.FORWARD : Step.SKIP;
                assertEquals(expected, WELFARE.step(phases[from], phases[to]), phases[from] + " to " + phases[to]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "THEMING, IDEATION, FORWARD",
        "THEMING, CLOSING, FORWARD",
        "THEMING, TRIAL, SKIP",
        "IDEATION, CLOSING, FORWARD",
        "IDEATION, EVALUATION, SKIP",
        "EVALUATION, CLOSING, FORWARD",
        "DISCOVERY, CLOSING, SKIP",
        "CLOSING, IDEATION, BACK"
    })
    void passesOverOptionalPhasesAllAtOnce(Phase from, Phase to, Step expected) {
        assertEquals(expected, LEARNING.step(from, to));
    }

    @Test
    void namesTheNextPhaseAndTheOneBeyondTheOptional() {
        assertEquals(Phase.MANDATE, WELFARE.first());
        assertEquals(Optional.of(Phase.IDEATION), LEARNING.next(Phase.THEMING));
        assertEquals(Optional.of(Phase.CLOSING), LEARNING.beyondOptional(Phase.THEMING));
        assertEquals(Optional.empty(), LEARNING.beyondOptional(Phase.DISCOVERY));
        assertEquals(Optional.empty(), WELFARE.beyondOptional(Phase.THEMING));
        assertEquals(Optional.empty(), WELFARE.next(Phase.CLOSING));
    }

    @Test
    void knowsPhasesThatItDoesNotHave() {
        var brief = new Course(List.of(new CourseStep(Phase.MANDATE, false), new CourseStep(Phase.CLOSING, false)));

        assertEquals(Step.OUTSIDE, brief.step(Phase.MANDATE, Phase.TRIAL));
        assertEquals(Step.FORWARD, brief.step(Phase.MANDATE, Phase.CLOSING));
        assertThrows(IllegalArgumentException.class, () -> brief.next(Phase.TRIAL));
        assertThrows(IllegalArgumentException.class, () -> new Course(List.of()));
    }
}
