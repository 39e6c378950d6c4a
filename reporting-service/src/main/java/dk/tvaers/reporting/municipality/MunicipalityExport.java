package dk.tvaers.reporting.municipality;

import static java.util.stream.Collectors.toMap;

import dk.tvaers.reporting.bridge.BridgeFigures;
import dk.tvaers.reporting.bridge.BridgeFigures.Department;
import dk.tvaers.reporting.course.CourseExport;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.Export;
import dk.tvaers.reporting.time.TimeFigures;
import dk.tvaers.reporting.voice.VoiceExport;
import java.util.Map;

/** The municipality's figures as rows. */
final class MunicipalityExport {
    private MunicipalityExport() {}

    static Export of(MunicipalityReport report, Draft draft) {
        CourseExport.write(report.course(), draft);
        VoiceExport.write(report.voice(), draft);
        bridges(report.bridges(), draft);
        time(report.time(), draft);
        var texts = draft.texts();
        return draft.finish(
                "municipality",
                texts.of("export-report"),
                texts.of(report.coversAll() ? "municipality" : "municipality-part"),
                report.asOf());
    }

    /** What changed from one period to the other. */
    static Export of(MunicipalityComparison comparison, Draft draft) {
        var texts = draft.texts();
        draft.chapter("comparison");
        for (var change : comparison.changes()) {
            var name = texts.messages().text("index." + change.index() + ".name", texts.language(), Map.of());
            var what =
                    change.of() == null ? name : texts.of("export-of", name, texts.named("export-part", change.of()));
            draft.figure(texts.of("export-first", what), change.first())
                    .figure(texts.of("export-second", what), change.second());
        }
        return draft.finish(
                "comparison",
                texts.of("export-comparison"),
                texts.of(comparison.second().coversAll() ? "municipality" : "municipality-part"),
                comparison.asOf());
    }

    private static void bridges(BridgeFigures bridges, Draft draft) {
        var texts = draft.texts();
        var names = bridges.departments().stream().collect(toMap(Department::departmentId, Department::name));
        draft.chapter("bridges").figure(texts.of("export-bridge-index"), bridges.bridgeIndex());
        bridges.joined()
                .forEach(pair -> draft.count(
                        Index.BRIDGE_INDEX,
                        texts.of("export-pair", names.get(pair.from()), names.get(pair.to())),
                        pair.networks()));
    }

    private static void time(TimeFigures time, Draft draft) {
        var texts = draft.texts();
        draft.chapter("hours");
        var payers = time.byPayer().size();
        draft.value(Index.TIME_AGREED, texts.of("export-agreed"), payers, time.agreedHours())
                .value(Index.TIME_USED, texts.of("export-used"), payers, time.usedHours());
        time.byPayer()
                .forEach(payer -> draft.value(
                        Index.TIME_AGREED,
                        texts.of(
                                "export-paid-by",
                                payer.name() == null ? payer.unitId().toString() : payer.name()),
                        1,
                        payer.hours()));
    }
}
