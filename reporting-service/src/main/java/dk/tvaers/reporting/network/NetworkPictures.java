package dk.tvaers.reporting.network;

import dk.tvaers.pictures.Bars;
import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Figure;
import dk.tvaers.pictures.Picture;
import dk.tvaers.pictures.Survival;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.TimeUnit;
import dk.tvaers.reporting.course.CoursePicture;
import dk.tvaers.reporting.course.CoursePictures;
import dk.tvaers.reporting.picture.PictureTexts;
import java.time.Duration;
import java.util.List;

/** Pictures of a report; they show what it says. */
record NetworkPictures(NetworkReport report, List<ResponseCurve> responses, PictureTexts texts) {

    Picture of(NetworkPicture picture) {
        return switch (picture) {
            case MEMBERS -> members();
            case INPUTS -> inputs();
            case OUTCOMES -> outcomes();
            case RESPONSE_TIMES -> responseTimes();
            case FUNNEL, BOTTOM_LINES, IN_USE -> course(CoursePicture.valueOf(picture.name()));
        };
    }

    /** Who is at the table. How many of each are expected is not told; that some are, is. */
    private Picture members() {
        var members = report.members();
        var missing =
                members.byPerspective().stream().filter(each -> each.n() == 0).count();
        return new Bars(
                caption(
                        "members",
                        missing == 0 ? texts.of("members-complete") : texts.counted("members-missing", missing),
                        members.n()),
                texts.of("members-counted"),
                members.byPerspective().stream()
                        .map(each -> new Bar(
                                texts.named("perspective", each.perspective()),
                                Figure.of(each.n()),
                                null,
                                each.n() == 0))
                        .toList());
    }

    private Picture inputs() {
        return new Bars(
                caption(
                        "inputs",
                        texts.counted("inputs-cited", report.inputs().citedInputs()),
                        report.inputs().n()),
                texts.of("inputs-counted"),
                report.inputs().byState().stream()
                        .map(each -> new Bar(texts.named("state", each.state()), Figure.of(each.n())))
                        .toList());
    }

    /** What the answers said. */
    private Picture outcomes() {
        var answered = report.outcomes().stream()
                .mapToLong(NetworkReport.OutcomeCount::n)
                .sum();
        return new Bars(
                caption("outcomes", texts.of("outcomes-lead"), answered),
                texts.of("inputs-counted"),
                report.outcomes().stream()
                        .map(each -> new Bar(texts.named("outcome", each.outcome()), Figure.of(each.n())))
                        .toList());
    }

    private Picture course(CoursePicture picture) {
        var course = report.course();
        return new CoursePictures(report.title(), report.asOf(), texts)
                .of(
                        picture,
                        course.funnel(),
                        course.bottomLines(),
                        course.handovers().survival());
    }

    private Picture responseTimes() {
        var longest = responses.stream()
                .flatMap(curve -> curve.steps().stream())
                .map(Survival.Step::at)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Survival(
                caption(
                        "response-times",
                        texts.of("response-times-lead"),
                        report.inputs().n()),
                texts.of("response-times-remaining"),
                TimeUnit.of(longest),
                responses.stream()
                        .map(curve -> new Curve(texts.named("step", curve.step()), curve.n(), curve.steps()))
                        .toList(),
                false);
    }

    private Caption caption(String picture, String point, long n) {
        return new Caption(
                texts.of(picture),
                texts.of("network-lead", report.title(), point),
                texts.of(picture + "-note", texts.number(n), texts.day(report.asOf())));
    }
}
