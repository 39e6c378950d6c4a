package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import dk.tvaers.local.Service;
import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What a run found, and how it stands to the numbers of architecture.md. */
final class Results {
    private static final double LIST_SHARE = 0.25;
    private static final double SUBMIT_SHARE = 0.35;
    private static final double LIST_P99 = 50;
    private static final double SUBMIT_P99 = 100;
    private static final double SLOWER = 1.5;
    private static final double EVENT_P50 = 200;
    private static final double EVENT_P99 = 1000;
    private static final double REBUILD = 20_000;
    private static final long MEMORY = 350;

    int inputs;
    int volume;
    Measured loading;
    Duration caughtUp;
    Measured fewPages;
    Measured pages;
    Measured pagesAtHalf;
    Measured submits;
    Measured submitsAtHalf;
    Histogram events;
    int eventsPerSecond;
    long rebuiltEvents;
    long rebuiltMillis;
    Map<Service, Long> memory;
    String ceiling;
    double pageCeiling;
    double submitCeiling;

    Table table() {
        Table table = new Table();
        table.told(text("loading %,d inputs through the API", inputs), rate(loading));
        table.told("reporting has them all, after the last was accepted", text("%.1f s", caughtUp.toMillis() / 1e3));
        pages(table);
        submits(table);
        reporting(table);
        memory.forEach((service, used) -> table.judged(
                service.module() + ": memory after load", used + " MB", "< " + MEMORY + " MB", used < MEMORY));
        return table;
    }

    private void pages(Table table) {
        table.told(text("ceiling of the list at %,d published (%s)", volume, ceiling), text("%,.0f/s", pageCeiling));
        double share = pages.rate() / pageCeiling;
        table.judged(
                text("public list, 20 per page, one call, cursor anywhere in %,d", volume),
                rate(pages) + share(share),
                "≥ 25 % of the ceiling",
                share >= LIST_SHARE);
        judgedLatency(table, "the same at half that load", pagesAtHalf, LIST_P99);
        double slower = fewPages.rate() / pages.rate();
        table.judged(
                text("time of a page compared with 10,000 inputs (%s)", rate(fewPages)),
                text("× %.2f", slower),
                "≤ × " + SLOWER,
                slower <= SLOWER);
    }

    private void submits(Table table) {
        table.told(text("ceiling of a submission (%s)", ceiling), text("%,.0f/s", submitCeiling));
        double share = submits.rate() / submitCeiling;
        table.judged("submit an input", rate(submits) + share(share), "≥ 35 % of the ceiling", share >= SUBMIT_SHARE);
        judgedLatency(table, "the same at half that load", submitsAtHalf, SUBMIT_P99);
    }

    private void reporting(Table table) {
        double p50 = events.getValueAtPercentile(50) / 1e6;
        double p99 = events.getValueAtPercentile(99) / 1e6;
        table.judged(
                text(
                        "from commit to the figure in reporting at %d events/s, %d looks",
                        eventsPerSecond, events.getTotalCount()),
                text("p50 %.0f ms, p99 %.0f ms", p50, p99),
                "p50 < 200 ms, p99 < 1 s",
                p50 < EVENT_P50 && p99 < EVENT_P99);
        double perSecond = rebuiltEvents * 1e3 / rebuiltMillis;
        table.judged(
                text("rebuild reporting from the log of %,d events", rebuiltEvents),
                text("%,.0f events/s", perSecond),
                "≥ 20,000 events/s",
                perSecond >= REBUILD);
    }

    private static void judgedLatency(Table table, String what, Measured measured, double most) {
        table.judged(
                what,
                text("%,.0f/s, p50 %.1f ms, p99 %.1f ms", measured.rate(), measured.p50(), measured.p99()),
                text("p99 < %.0f ms", most),
                measured.p99() < most);
    }

    private static String rate(Measured measured) {
        return text("%,.0f/s, p50 %.1f ms, p99 %.1f ms", measured.rate(), measured.p50(), measured.p99());
    }

    private static String share(double share) {
        return text(" = %.0f %% of the ceiling", share * 100);
    }
}
