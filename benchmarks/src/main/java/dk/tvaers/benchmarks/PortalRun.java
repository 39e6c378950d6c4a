package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import dk.tvaers.local.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What portals ask for, at full volume, beside what the database alone carries of the plain list in the same run. */
final class PortalRun {
    private static final int SENT = 10_000;
    private static final double LIST_SHARE = 0.25;
    private static final double LIST_P99 = 50;
    private static final double SIMILAR_P99 = 100;

    private final Options options;
    private final Installation installation;
    private final Progress progress;
    private final Api api;
    private final InputDatabase database;
    private final Table table = new Table();
    private Calls calls;

    PortalRun(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.installation = installation;
        this.progress = progress;
        this.api = new Api(installation);
        this.database = new InputDatabase(installation.parts());
    }

    Table done() throws SQLException, IOException {
        installation.forget();
        installation.start();
        calls = Calls.opened(api);
        new Load(installation.url(Service.CITIZEN_INPUT), options.clients(), new Submissions(calls.crowd()), 201)
                .saturating(SENT);
        database.publish();
        int missing = options.volume() - database.published();
        if (missing > 0) {
            database.grow(missing);
        }
        int volume = database.published();
        progress.say("%,d inputs are published", volume);
        Map<String, Measured> most = new LinkedHashMap<>();
        Map<String, Measured> half = new LinkedHashMap<>();
        Map<String, Supplier<byte[]>> all = new PortalRequests(calls).all();
        // All before any is measured: the first would pay for what the compiler does for the others.
        all.values()
                .forEach(requests -> load(requests).saturating(options.span().dividedBy(3)));
        for (var asked : all.entrySet()) {
            measure(asked.getKey(), asked.getValue(), most, half);
        }
        installation.stop();
        tell(volume, most, half, ceiling());
        return table;
    }

    private void measure(
            String what, Supplier<byte[]> requests, Map<String, Measured> most, Map<String, Measured> half) {
        Load load = load(requests);
        most.put(what, load.saturating(options.span()));
        half.put(what, load.steady(most.get(what).rate() / 2, options.span()));
        progress.say("%s: %,.0f/s", what, most.get(what).rate());
    }

    private Load load(Supplier<byte[]> requests) {
        return new Load(installation.url(Service.CITIZEN_INPUT), options.clients(), requests, 200);
    }

    private double ceiling() throws SQLException, IOException {
        Optional<Path> program = Pgbench.find();
        Ceiling ceiling = program.isPresent()
                ? new Pgbench(program.get(), installation.parts(), options)
                : new JdbcLoop(database, options);
        InputDatabase.Span span = database.span();
        double pages = ceiling.perSecond(
                database.copy(),
                calls.crowd().stream()
                        .map(call -> List.of(Statements.page(call, span.newest())))
                        .toList(),
                span.length().toSeconds(),
                options.span());
        table.told(text("ceiling of the list (%s)", ceiling.name()), text("%,.0f/s", pages));
        return pages;
    }

    private void tell(int volume, Map<String, Measured> most, Map<String, Measured> half, double ceiling) {
        most.forEach((what, measured) -> {
            double share = measured.rate() / ceiling;
            String told = text("%,.0f/s = %.0f %% of the ceiling", measured.rate(), share * 100);
            String which = text("%s, among %,d", what, volume);
            // architecture.md has a share for the list, and for what is sought only how long it may take.
            if (what.startsWith("list")) {
                table.judged(which, told, "≥ 25 % of the ceiling", share >= LIST_SHARE);
            } else {
                table.told(which, told);
            }
            Measured calm = half.get(what);
            double limit = what.startsWith("similar") ? SIMILAR_P99 : LIST_P99;
            table.judged(
                    "the same at half that load",
                    text("%,.0f/s, p50 %.1f ms, p99 %.1f ms", calm.rate(), calm.p50(), calm.p99()),
                    text("p99 < %.0f ms", limit),
                    calm.p99() < limit);
        });
    }
}
