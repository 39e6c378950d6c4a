package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Large icebergs and their gates, in many networks at once. Runs networks-service alone: no other is asked for either. */
final class IcebergRun {
    private static final int NETWORKS = 50;
    private static final int NODES = 2_000;
    private static final double GRAPH_P99 = 150;
    private static final double GATE_P99 = 50;
    /** Of every network somebody opens the whole graph each five seconds, and looks at the gate each second. */
    private static final double GRAPHS_PER_SECOND = NETWORKS / 5.0;

    private static final double GATES_PER_SECOND = NETWORKS;

    private final Options options;
    private final Installation installation;
    private final Progress progress;
    private final Table table = new Table();
    private String login;
    private List<String> networks;

    IcebergRun(Options options, Installation installation, Progress progress) {
        this.options = options;
        this.installation = installation;
        this.progress = progress;
    }

    Table done() throws SQLException {
        installation.stop();
        installation.forget();
        installation.start(Service.NETWORKS);
        prepare();
        // As many at once as later: the service then has its connections to the database.
        load("/iceberg", NETWORKS).saturating(options.span());
        load("/gate", NETWORKS).saturating(options.span());
        progress.say("warm");
        alone();
        together();
        most();
        installation.stop();
        return table;
    }

    private void prepare() throws SQLException {
        Api api = new Api(installation);
        networks = api.post(TestUsers.SECRETARIAT, "/networks/v1/history-imports", file())
                .findValuesAsText("networkId");
        progress.say("%d networks run", NETWORKS);
        new IcebergDatabase(installation.parts()).fill(NODES);
        login = "Authorization: Bearer " + new Logins(installation.parts()).passwordToken(TestUsers.STAFF) + "\r\n";
        var graph = api.get(TestUsers.STAFF, path(0, "/iceberg"));
        progress.say("%,d nodes in each", graph.path("nodes").size());
        table.told(
                text(
                        "an iceberg of %,d nodes, %,d edges",
                        graph.path("nodes").size(), graph.path("edges").size()),
                text("%,d kB of JSON", graph.toString().length() / 1000));
    }

    /** Brought in as from before, all at once: proposing so many themes is what the limit of requests is against. */
    private static Map<String, Object> file() {
        return Map.of(
                "version",
                1,
                "networks",
                IntStream.range(0, NETWORKS).mapToObj(IcebergRun::network).toList());
    }

    private static Map<String, Object> network(int number) {
        return Map.of(
                "reference",
                "bench-" + number,
                "title",
                "Netværk " + number,
                "type",
                "WELFARE",
                "startedOn",
                "2016-02-01",
                "theme",
                Map.of("title", "Tema " + number, "challenge", "Hvad bærer det?", "decidedOn", "2016-01-20"),
                "phases",
                List.of(
                        Map.of("phase", "MANDATE", "enteredOn", "2016-02-01"),
                        Map.of("phase", "DISCOVERY", "enteredOn", "2016-04-04")));
    }

    private void alone() {
        Measured graphs = load("/iceberg", 1).saturating(options.span());
        Measured gates = load("/gate", 1).saturating(options.span());
        table.told("read a graph, one reader alone", latency(graphs));
        table.told("ask a gate, one reader alone", latency(gates));
    }

    private void together() {
        var gates = CompletableFuture.supplyAsync(() ->
                load("/gate", NETWORKS).steady(GATES_PER_SECOND, options.span().multipliedBy(2)));
        Measured graphs = load("/iceberg", NETWORKS)
                .steady(GRAPHS_PER_SECOND, options.span().multipliedBy(2));
        judged(text("read a graph, %.0f/s over %d networks", GRAPHS_PER_SECOND, NETWORKS), graphs, GRAPH_P99);
        judged(text("ask a gate, beside it %.0f/s", GATES_PER_SECOND), gates.join(), GATE_P99);
    }

    private void most() {
        Measured graphs = load("/iceberg", NETWORKS).saturating(options.span());
        Measured gates = load("/gate", NETWORKS).saturating(options.span());
        table.told(
                text("graphs, %d readers at once, the most", NETWORKS),
                text("%,.0f/s, %s", graphs.rate(), latency(graphs)));
        table.told(
                text("gates, %d readers at once, the most", NETWORKS),
                text("%,.0f/s, %s", gates.rate(), latency(gates)));
    }

    private void judged(String what, Measured seen, double most) {
        table.judged(what, latency(seen), text("p99 < %.0f ms", most), seen.p99() < most);
    }

    private static String latency(Measured seen) {
        return text("p50 %.1f ms, p99 %.1f ms", seen.p50(), seen.p99());
    }

    private Load load(String what, int readers) {
        AtomicInteger turn = new AtomicInteger();
        Supplier<byte[]> next = () -> HttpConnection.get(path(turn.getAndIncrement() % NETWORKS, what), login);
        return new Load(installation.url(Service.NETWORKS), readers, next, 200);
    }

    private String path(int network, String what) {
        return "/networks/v1/networks/" + networks.get(network) + what;
    }
}
