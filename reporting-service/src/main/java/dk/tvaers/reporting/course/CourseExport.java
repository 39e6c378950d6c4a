package dk.tvaers.reporting.course;

import dk.tvaers.reporting.course.CourseFigures.BottomLineFigures;
import dk.tvaers.reporting.course.CourseFigures.Evaluations;
import dk.tvaers.reporting.course.CourseFigures.FunnelStep;
import dk.tvaers.reporting.course.CourseFigures.Handovers;
import dk.tvaers.reporting.course.CourseFigures.StillInUse;
import dk.tvaers.reporting.course.CourseFigures.Trials;
import dk.tvaers.reporting.course.CourseFigures.VerdictCount;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.export.Draft;
import java.util.List;

/** The figures of courses as rows. */
public final class CourseExport {
    private CourseExport() {}

    /** All of them, a chapter for each part. */
    public static void write(CourseFigures course, Draft draft) {
        var texts = draft.texts();
        draft.chapter("networks")
                .count(texts.of("export-started"), course.networks().started())
                .count(texts.of("export-running"), course.networks().running())
                .count(texts.of("export-closed"), course.networks().closed());
        funnel(course.funnel(), draft);
        trials(course.trials(), draft);
        handovers(course.handovers(), draft);
        survival(course.handovers().survival(), draft);
        bottomLines(course.bottomLines(), draft);
        evaluations(course.evaluations(), draft);
    }

    public static void funnel(List<FunnelStep> steps, Draft draft) {
        var texts = draft.texts();
        draft.chapter("funnel");
        for (var step : steps) {
            var name = texts.named("step", step.step());
            draft.count(Index.FUNNEL, texts.of("export-themes", name), step.courses());
            draft.count(Index.FUNNEL, texts.of("export-items", name), step.items());
            if (step.time() != null && step.waiting() != null) {
                draft.count(Index.FUNNEL, texts.of("export-waiting", name), step.waiting());
                draft.figure(texts.of("export-time", name), step.time());
            }
        }
    }

    public static void survival(List<StillInUse> uses, Draft draft) {
        draft.chapter("in-use");
        uses.forEach(use -> draft.figure(draft.texts().of("export-months", use.months()), use.inUse()));
    }

    public static void bottomLines(List<BottomLineFigures> lines, Draft draft) {
        var texts = draft.texts();
        draft.chapter("bottom-lines");
        for (var line : lines) {
            var name = texts.named("line", line.bottomLine());
            verdicts(line.verdicts(), Index.BOTTOM_LINE, name, draft);
            draft.count(
                    Index.BOTTOM_LINE,
                    texts.of("export-unintended-better", name),
                    line.unintended().better());
            draft.count(
                    Index.BOTTOM_LINE,
                    texts.of("export-unintended-worse", name),
                    line.unintended().worse());
            draft.count(Index.BOTTOM_LINE, texts.of("export-hypotheses", name), line.hypotheses());
            draft.count(Index.BOTTOM_LINE, texts.of("export-not-measured", name), line.trialsNotMeasured());
        }
    }

    private static void verdicts(List<VerdictCount> verdicts, Index index, String name, Draft draft) {
        var texts = draft.texts();
        verdicts.forEach(verdict -> draft.count(
                index, texts.of("export-of", name, texts.named("export-verdict", verdict.verdict())), verdict.n()));
    }

    private static void trials(Trials trials, Draft draft) {
        var texts = draft.texts();
        draft.chapter("trials")
                .count(texts.of("export-started"), trials.started())
                .count(texts.of("export-concluded"), trials.concluded());
        trials.byNextStep()
                .forEach(next -> draft.count(
                        texts.of(
                                "export-of", texts.of("export-concluded"), texts.named("export-next", next.nextStep())),
                        next.n()));
        draft.amount(texts.of("export-capital"), trials.started(), trials.capital(), "DKK");
    }

    private static void handovers(Handovers handovers, Draft draft) {
        var texts = draft.texts();
        draft.chapter("handovers")
                .count(texts.of("export-offered"), handovers.offered())
                .count(texts.of("export-accepted"), handovers.accepted())
                .count(texts.of("export-declined"), handovers.declined())
                .count(texts.of("export-escalated"), handovers.escalated())
                .count(texts.of("export-implemented"), handovers.implemented())
                .count(texts.of("export-evaluated"), handovers.evaluated());
    }

    private static void evaluations(Evaluations evaluations, Draft draft) {
        var texts = draft.texts();
        draft.chapter("evaluations")
                .count(Index.EVALUATIONS, texts.of("export-plans"), evaluations.plans())
                .count(Index.EVALUATIONS, texts.of("export-due"), evaluations.due())
                .count(Index.EVALUATIONS, texts.of("export-planned"), evaluations.planned())
                .count(Index.EVALUATIONS, texts.of("export-done"), evaluations.done())
                .count(Index.EVALUATIONS, texts.of("export-missing-plans"), evaluations.missing());
        verdicts(evaluations.verdicts(), Index.EVALUATIONS, texts.of("export-evaluated"), draft);
    }
}
