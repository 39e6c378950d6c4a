package dk.tvaers.networks.trial;

import dk.tvaers.events.words.TrialStage;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of every change of a trial's stage: one at a time and never back; receivers and a baseline before it runs, a next step with its reason
 * and its learning at the end.
 */
final class StageEntry {
    private static final String STAGE = "/stage";

    private StageEntry() {}

    /**
     * Demands that a trial may enter the stage.
     *
     * @param receivers units that will take the solution over
     * @param baselines measures whose value before is known
     * @throws dk.tvaers.web.problem.ProblemException 400 when the request does not fit the stage, 409 when it is refused
     */
    static void require(TrialStage from, StageEntryRequest wish, int receivers, int baselines) {
        requireOneAhead(from, wish.stage());
        requireResult(wish);
        if (wish.stage() == TrialStage.RUNNING) {
            requireReady(receivers, baselines);
        }
    }

    private static void requireOneAhead(TrialStage from, TrialStage to) {
        if (from == TrialStage.NEXT_STEP) {
            throw refused("trial-concluded");
        }
        if (to == from) {
            throw refused("trial-stage-current");
        }
        if (to.ordinal() != from.ordinal() + 1) {
            throw refused("trial-stage-skipped");
        }
    }

    private static void requireResult(StageEntryRequest wish) {
        boolean due = wish.stage() == TrialStage.NEXT_STEP;
        List<Violation> wrong = new ArrayList<>();
        check(wrong, "/nextStep", wish.nextStep(), due);
        check(wrong, "/reason", wish.reason(), due);
        check(wrong, "/learning", wish.learning(), due);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static void check(List<Violation> wrong, String pointer, Object value, boolean due) {
        if ((value != null) != due) {
            wrong.add(Violation.of(pointer, due ? "trial-result-missing" : "trial-result-too-early"));
        }
    }

    private static void requireReady(int receivers, int baselines) {
        List<Violation> missing = new ArrayList<>();
        if (receivers == 0) {
            missing.add(Violation.of(STAGE, "trial-receivers-missing"));
        }
        if (baselines == 0) {
            missing.add(Violation.of(STAGE, "trial-baseline-missing"));
        }
        if (!missing.isEmpty()) {
            throw Problems.refused(missing);
        }
    }

    private static RuntimeException refused(String key) {
        return Problems.refused(List.of(Violation.of(STAGE, key)));
    }
}
