package dk.tvaers.networks.trial;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.TrialStage;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageEntryTest {
    private static StageEntryRequest wish(TrialStage stage) {
        return new StageEntryRequest(stage, null, null, null);
    }

    private static StageEntryRequest result(NextStep nextStep) {
        return new StageEntryRequest(TrialStage.NEXT_STEP, nextStep, "nobody came", "they want to be asked");
    }

    private static List<Violation> refused(
            ProblemCode code, TrialStage from, StageEntryRequest wish, int receivers, int baselines) {
        var problem = assertThrows(ProblemException.class, () -> StageEntry.require(from, wish, receivers, baselines));
        assertEquals(code, problem.code());
        return problem.violations();
    }

    @Test
    void runsWithAReceiverAndABaseline() {
        assertDoesNotThrow(() -> StageEntry.require(TrialStage.START, wish(TrialStage.RUNNING), 1, 1));
    }

    @Test
    void refusesATrialWithoutReceivers() {
        assertEquals(
                List.of(Violation.of("/stage", "trial-receivers-missing")),
                refused(ProblemCode.REFUSED, TrialStage.START, wish(TrialStage.RUNNING), 0, 1));
    }

    @Test
    void refusesATrialWithoutABaseline() {
        assertEquals(
                List.of(Violation.of("/stage", "trial-baseline-missing")),
                refused(ProblemCode.REFUSED, TrialStage.START, wish(TrialStage.RUNNING), 1, 0));
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertEquals(
                2,
                refused(ProblemCode.REFUSED, TrialStage.START, wish(TrialStage.RUNNING), 0, 0)
                        .size());
    }

    @Test
    void isAnalysedAfterItRan() {
        assertDoesNotThrow(() -> StageEntry.require(TrialStage.RUNNING, wish(TrialStage.ANALYSIS), 1, 1));
    }

    @ParameterizedTest
    @EnumSource(NextStep.class)
    void reachesEveryNextStepWithReasonAndLearning(NextStep nextStep) {
        assertDoesNotThrow(() -> StageEntry.require(TrialStage.ANALYSIS, result(nextStep), 1, 1));
    }

    @Test
    void demandsStepReasonAndLearningAtTheEnd() {
        assertEquals(
                List.of(
                        Violation.of("/nextStep", "trial-result-missing"),
                        Violation.of("/reason", "trial-result-missing"),
                        Violation.of("/learning", "trial-result-missing")),
                refused(ProblemCode.INVALID, TrialStage.ANALYSIS, wish(TrialStage.NEXT_STEP), 1, 1));
    }

    @Test
    void takesNoResultBeforeTheEnd() {
        var early = new StageEntryRequest(TrialStage.ANALYSIS, NextStep.STOP, null, "early");

        assertEquals(
                List.of(
                        Violation.of("/nextStep", "trial-result-too-early"),
                        Violation.of("/learning", "trial-result-too-early")),
                refused(ProblemCode.INVALID, TrialStage.RUNNING, early, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "START, START, trial-stage-current",
        "START, ANALYSIS, trial-stage-skipped",
        "START, NEXT_STEP, trial-stage-skipped",
        "RUNNING, START, trial-stage-skipped",
        "RUNNING, RUNNING, trial-stage-current",
        "RUNNING, NEXT_STEP, trial-stage-skipped",
        "ANALYSIS, START, trial-stage-skipped",
        "ANALYSIS, RUNNING, trial-stage-skipped",
        "ANALYSIS, ANALYSIS, trial-stage-current",
        "NEXT_STEP, START, trial-concluded",
        "NEXT_STEP, RUNNING, trial-concluded",
        "NEXT_STEP, ANALYSIS, trial-concluded",
        "NEXT_STEP, NEXT_STEP, trial-concluded"
    })
    void refusesEveryOtherChange(TrialStage from, TrialStage to, String key) {
        var wish = to == TrialStage.NEXT_STEP ? result(NextStep.IMPLEMENT) : wish(to);

        assertEquals(List.of(Violation.of("/stage", key)), refused(ProblemCode.REFUSED, from, wish, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"START, PLANNED", "RUNNING, UNDER_WAY", "ANALYSIS, UNDER_WAY", "NEXT_STEP, RESULT"})
    void isAResultOnceItReachedItsNextStep(TrialStage stage, TrialState state) {
        assertEquals(state, TrialState.of(stage));
    }
}
