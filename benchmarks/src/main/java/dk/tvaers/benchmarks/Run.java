package dk.tvaers.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import dk.tvaers.local.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The load: from empty databases to what the suite carries. */
final class Run {
    private static final int WARM_UP = 3_000;
    private static final int FEW = 10_000;
    private static final int EVENTS_PER_SECOND = 500;
    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final Options options;
    private final Installation installation;
    private final Api api;
    private final InputDatabase database;
    private final Progress progress;
    private final Results results = new Results();
    private Calls calls;

    Run(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.installation = installation;
        this.api = new Api(installation);
        this.database = new InputDatabase(installation.parts());
    }

    Results done() throws SQLException, IOException {
        installation.forget();
        installation.start();
        say("the four services are ready");
        calls = Calls.opened(api);
        say("calls are open");
        load();
        reporting();
        fullVolume();
        results.memory = installation.memory();
        installation.stop();
        ceiling();
        return results;
    }

    private void load() throws SQLException {
        submissions().saturating(WARM_UP);
        submissions().saturating(Math.max(1, FEW - WARM_UP));
        database.publish();
        pages().saturating(options.span());
        results.fewPages = pages().saturating(options.span());
        say("list with few inputs: %,.0f/s", results.fewPages.rate());
        results.inputs = options.inputs();
        results.loading = submissions().saturating(Math.max(1, options.inputs() - FEW));
        long sent = System.nanoTime();
        say("loading: %,.0f/s", results.loading.rate());
        int all = FEW + Math.max(1, options.inputs() - FEW);
        if (!Waiting.upTo(CATCH_UP).untilTrue(() -> reported() >= all)) {
            throw new IllegalStateException("reporting knows " + reported() + " of " + all + " inputs");
        }
        results.caughtUp = Duration.ofNanos(System.nanoTime() - sent);
        database.publish();
    }

    private int reported() {
        return api.get(TestUsers.ANALYST, "/reporting/v1/networks/" + calls.crowdNetwork())
                .path("inputs")
                .path("n")
                .intValue();
    }

    private void reporting() {
        results.eventsPerSecond = EVENTS_PER_SECOND;
        var background = CompletableFuture.supplyAsync(
                () -> submissions().steady(EVENTS_PER_SECOND, options.span().multipliedBy(2)));
        results.events =
                new EventLatency(installation, api, calls).during(options.span().multipliedBy(2));
        background.join();
        say("commit to figure: p50 %.0f ms", results.events.getValueAtPercentile(50) / 1e6);
        JsonNode rebuilt = api.post(TestUsers.OPERATOR, "/reporting/v1/operations/rebuilds", null);
        results.rebuiltEvents = rebuilt.path("events").longValue();
        results.rebuiltMillis = rebuilt.path("millis").longValue();
        say("rebuild: %s", rebuilt);
    }

    private void fullVolume() throws SQLException {
        int missing = options.volume() - database.published();
        if (missing > 0) {
            database.grow(missing);
        }
        results.volume = database.published();
        say("%,d inputs are published", results.volume);
        Load pages = pages();
        results.pages = pages.saturating(options.span());
        say("list: %,.0f/s", results.pages.rate());
        results.pagesAtHalf = pages.steady(results.pages.rate() / 2, options.span());
        results.submits = submissions().saturating(options.span());
        say("submit: %,.0f/s", results.submits.rate());
        results.submitsAtHalf = submissions().steady(results.submits.rate() / 2, options.span());
    }

    private void ceiling() throws SQLException, IOException {
        Optional<Path> program = Pgbench.find();
        Ceiling ceiling = program.isPresent()
                ? new Pgbench(program.get(), installation.parts(), options)
                : new JdbcLoop(database, options);
        InputDatabase.Span span = database.span();
        String copy = database.copy();
        say("copied");
        results.ceiling = ceiling.name();
        results.pageCeiling = ceiling.perSecond(
                copy,
                calls.crowd().stream()
                        .map(call -> List.of(Statements.page(call, span.newest())))
                        .toList(),
                span.length().toSeconds(),
                options.span());
        results.submitCeiling = ceiling.perSecond(
                copy,
                calls.crowd().stream()
                        .map(call -> List.of(Statements.input(call, Submissions.words(40)), Statements.event()))
                        .toList(),
                1,
                options.span());
        say("ceiling: %,.0f pages/s, %,.0f submissions/s", results.pageCeiling, results.submitCeiling);
    }

    private Load submissions() {
        return new Load(
                installation.url(Service.CITIZEN_INPUT), options.clients(), new Submissions(calls.crowd()), 201);
    }

    private Load pages() {
        return new Load(installation.url(Service.CITIZEN_INPUT), options.clients(), Pages.of(api, calls.crowd()), 200);
    }

    private void say(String format, Object... values) {
        progress.say(format, values);
    }
}
