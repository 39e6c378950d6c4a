package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import dk.tvaers.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Figures of millions of events: how fast they are built again, how fast they are read, and what memory that takes. */
final class FiguresRun {
    private static final double REBUILD_RATE = 20_000;
    private static final double VIEW_P99 = 100;
    private static final int READERS = 4;
    private static final double LOOKS_PER_SECOND = 10;
    private static final int LIVE = 100_000;
    private static final double MEMORY = 350;
    private static final double FLAT = 1.1;
    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final Options options;
    private final Installation installation;
    private final Progress progress;
    private final Table table = new Table();

    FiguresRun(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.installation = installation;
        this.progress = progress;
    }

    Table done() {
        installation.stop();
        installation.forget();
        var now = Instant.now();
        try (var writer = new EventWriter(installation.parts());
                var topics = new Topics(installation.parts())) {
            var networks = new NetworkHistory(writer, now).write();
            new History(writer, networks, now, 0, options.events() - writer.written()).write();
            progress.say("%,d events are written", writer.written());
            topics.passOver();
            installation.start(Service.REPORTING);
            rebuilt();
            read(networks.getFirst());
            live(writer, topics, networks, now);
        }
        installation.stop();
        return table;
    }

    private void rebuilt() {
        var seen = new ArrayList<Long>();
        var rebuild = CompletableFuture.supplyAsync(
                () -> new Api(installation).post(TestUsers.OPERATOR, "/reporting/v1/operations/rebuilds", null));
        Waiting.upTo(Api.PATIENCE).untilTrue(() -> {
            seen.add(installation.memory().get(Service.REPORTING));
            return rebuild.isDone();
        });
        JsonNode done = rebuild.join();
        progress.say("rebuild: %s", done);
        var events = done.path("events").longValue();
        var rate = events * 1000.0 / done.path("millis").longValue();
        table.judged(
                text("rebuild of %,d events", events),
                text("%,.1f s: %,.0f/s", done.path("millis").longValue() / 1000.0, rate),
                text("≥ %,.0f/s", REBUILD_RATE),
                rate >= REBUILD_RATE);
        // The virtual machine takes what it may in the beginning; flat is what stays so afterwards.
        var quarter = most(seen.subList(0, seen.size() / 4 + 1));
        var end = most(seen);
        table.judged(
                "memory meanwhile",
                text("at most %d MB in the first quarter, %d MB in all", quarter, end),
                text("≤ × %.1f, < %.0f MB", FLAT, MEMORY),
                end <= quarter * FLAT && end < MEMORY);
    }

    private static long most(List<Long> seen) {
        return seen.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private void read(UUID network) {
        var login =
                "Authorization: Bearer " + new Logins(installation.parts()).passwordToken(TestUsers.ANALYST) + "\r\n";
        for (var view : views(network).entrySet()) {
            var load = new Load(
                    installation.url(Service.REPORTING),
                    READERS,
                    () -> HttpConnection.get("/reporting/v1" + view.getValue(), login),
                    200);
            load.steady(LOOKS_PER_SECOND, options.span());
            var seen = load.steady(LOOKS_PER_SECOND, options.span());
            table.judged(
                    view.getKey() + text(", %.0f/s", LOOKS_PER_SECOND),
                    text("p50 %.1f ms, p99 %.1f ms", seen.p50(), seen.p99()),
                    text("p99 < %.0f ms", VIEW_P99),
                    seen.p99() < VIEW_P99);
            progress.say("%s: p99 %.1f ms", view.getKey(), seen.p99());
        }
    }

    private static Map<String, String> views(UUID network) {
        var views = new LinkedHashMap<String, String>();
        views.put("municipality", "/municipality");
        views.put(
                "municipality half a year ago",
                "/municipality?asOf=" + Instant.now().minus(Duration.ofDays(182)));
        views.put("municipality by networks of a type", "/municipality?type=WELFARE");
        views.put("funnel as a picture", "/municipality/funnel.svg");
        views.put("series of months", "/municipality/series");
        views.put("networks", "/networks");
        views.put("network", "/networks/" + network);
        views.put("inputs of a network", "/networks/" + network + "/inputs");
        views.put("public figures", "/public/figures");
        return views;
    }

    private void live(EventWriter writer, Topics topics, List<UUID> networks, Instant now) {
        var before = writer.written();
        var begun = System.nanoTime();
        new History(writer, networks, now, 1, LIVE).write();
        if (!Waiting.upTo(CATCH_UP).untilTrue(() -> topics.ahead() == 0)) {
            throw new IllegalStateException("reporting is " + topics.ahead() + " events behind");
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        table.told(
                text("%,d events more, as they come", writer.written() - before),
                text("%,.1f s: %,.0f/s", seconds, (writer.written() - before) / seconds));
    }
}
