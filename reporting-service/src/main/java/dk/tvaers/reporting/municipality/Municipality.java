package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.bridge.Crossings;
import dk.tvaers.reporting.course.Courses;
import dk.tvaers.reporting.course.Selection;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.time.Hours;
import dk.tvaers.reporting.voice.Heard;
import dk.tvaers.reporting.voice.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reads the facts of one moment and makes the report of them. */
@ApplicationScoped
class Municipality {
    private final ReadModel model;
    private final Courses courses;
    private final Voices voices;
    private final Crossings crossings;
    private final Hours hours;
    private final Periods periods;
    private final Clock clock;

    Municipality(
            ReadModel model,
            Courses courses,
            Voices voices,
            Crossings crossings,
            Hours hours,
            Periods periods,
            Clock clock) {
        this.model = model;
        this.courses = courses;
        this.voices = voices;
        this.crossings = crossings;
        this.hours = hours;
        this.periods = periods;
        this.clock = clock;
    }

    @Transactional
    MunicipalityReport report(Scope scope) {
        var selection = periods.selection(scope, clock.instant());
        model.open();
        return report(scope, selection);
    }

    /** The report of a scope beside that of another period or round. */
    @Transactional
    MunicipalityComparison compare(Scope scope, Beside beside) {
        var first = periods.selection(scope, clock.instant());
        var other = scope.beside(beside, first.asOf());
        var second = periods.other(other, first.asOf());
        model.open();
        return MunicipalityComparison.of(report(scope, first), report(other, second));
    }

    /** In an open model, so that two of them are of the same facts. */
    private MunicipalityReport report(Scope scope, Selection selection) {
        var asOf = selection.asOf();
        var chosen = courses.choose(selection);
        var ofAnyTime = courses.choose(selection.ofAnyTime()).networkIds();
        return new MunicipalityReport(
                asOf,
                scope.from,
                scope.to,
                scope.type,
                scope.round,
                scope.theme,
                scope.unit,
                courses.figures(chosen),
                voices.figures(new Heard(
                        asOf, selection.from(), selection.until(), selection.isOfSomeThemes() ? ofAnyTime : null)),
                crossings.figures(ofAnyTime, asOf),
                hours.figures(chosen.networkIds(), asOf));
    }
}
