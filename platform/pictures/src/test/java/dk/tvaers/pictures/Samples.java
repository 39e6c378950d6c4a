package dk.tvaers.pictures;

import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.BottomLines.Line;
import dk.tvaers.pictures.BottomLines.Measure;
import dk.tvaers.pictures.BottomLines.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One picture of each kind with figures that could be, and the same kinds with nothing, with too little, and with names that are a nuisance. */
final class Samples {
    static final String NUISANCE =
            "<script>alert('&')</script> ]]> \" =cmd|' /C calc'!A0 \u202Eabc שלום العربية 中文中文中文中文中文中文 "
                    + "Donaudampfschifffahrtsgesellschaftskapitänsmützenknopf e\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \uD83D\uDC69\u200D\uD83D\uDC67 \u0007 ﷽";

    private Samples() {}

    static Map<String, Picture> all() {
        Map<String, Picture> all = new LinkedHashMap<>();
        all.put("balance", SampleCharts.balance());
        all.put("bars", SampleCharts.bars());
        all.put("series", SampleCharts.series());
        all.put("series-short", SampleCharts.shortSeries());
        all.put("funnel", SampleCharts.funnel());
        all.put("survival", SampleCharts.survival(false));
        all.put("bottom-lines", SampleOutcomes.bottomLines());
        all.put("verdicts", SampleOutcomes.verdicts());
        all.put("in-use", SampleOutcomes.inUse());
        all.put("course", SampleOutcomes.course());
        all.put("iceberg", SampleOutcomes.iceberg());
        all.put("balance-empty", new Bars(caption("Ingen endnu"), "Medlemmer", List.of()));
        all.put("balance-public", SampleCharts.publicBars());
        all.put("survival-public", SampleCharts.survival(true));
        all.put(
                "nuisance-bars",
                new Bars(nuisance(), NUISANCE, List.of(new Bar(NUISANCE, Figure.of(3), Figure.of(9)))));
        all.put(
                "nuisance-lines",
                new BottomLines(
                        nuisance(),
                        List.of(
                                new Line(
                                        NUISANCE,
                                        Verdict.WORSE,
                                        List.of(new Measure(
                                                NUISANCE,
                                                Figure.of(1),
                                                Figure.of(2),
                                                NUISANCE,
                                                Figure.of(9),
                                                NUISANCE))),
                                new Line(NUISANCE, Verdict.UNKNOWN, List.of()))));
        return all;
    }

    private static Caption caption(String title) {
        return new Caption(title, "", "");
    }

    private static Caption nuisance() {
        return new Caption(NUISANCE, NUISANCE, NUISANCE);
    }
}
