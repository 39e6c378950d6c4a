package dk.tvaers.reporting.killed;

import static io.restassured.RestAssured.given;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.RunningService;
import dk.tvaers.local.Service;
import dk.tvaers.local.ServiceStart;
import dk.tvaers.local.daemon.Ports;
import dk.tvaers.reporting.rebuild.EmptyModel;
import dk.tvaers.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** The packaged program, with a database and a place in the log of its own, seen from beside it. */
final class Reader implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(1);

    /** What a table holds, whatever the order; sums of nothing are left where a sum was, and when an event was applied is no figure. */
    private static final String CONTENT = """
            select count(*) || ' rows, ' || md5(coalesce(string_agg(content, ',' order by content), ''))
              from (select (to_jsonb(t) - 'applied_at')::text as content from model.%s t) rows
             where content not like '%%"inputs": 0%%'
            """;

    private final LocalParts parts = LocalParts.ensure();
    private final String group;
    private final Connection database;
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", parts.bootstrapServers()));
    private final ServiceStart start;
    private @Nullable RunningService running;

    Reader(String name, String topicPrefix) {
        var model = EmptyModel.database(name);
        var ports = Ports.free(2);
        group = topicPrefix + name;
        start = ServiceStart.of(Service.REPORTING, parts)
                .database(parts.jdbcUrl(model), parts.postgresUser(), parts.postgresPassword())
                .topicPrefix(topicPrefix)
                .ports(ports.getFirst(), ports.getLast())
                .log(Checkout.root().resolve("reporting-service/target/" + name + ".log"))
                .environment("MP_MESSAGING_INCOMING_EVENTS_GROUP_ID", group)
                // The program takes its own place again at once, where the broker would first have to miss the one that
                // was killed.
                .environment("MP_MESSAGING_INCOMING_EVENTS_GROUP_INSTANCE_ID", name)
                // Small steps, so that there are many moments to be killed at, and the broker hears of some of them.
                .environment("MP_MESSAGING_INCOMING_EVENTS_MAX_POLL_RECORDS", "100")
                .environment("MP_MESSAGING_INCOMING_EVENTS_AUTO_COMMIT_INTERVAL_MS", "100");
        try {
            database = EmptyModel.open(model);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void start() {
        running = running == null ? start.start() : running.startAgain();
    }

    /** Ends it as a power cut would. */
    void kill() {
        running.kill();
    }

    /** How many events are in the figures. */
    long applied() {
        return Long.parseLong(texts("select count(*) from model.inbox").getFirst());
    }

    /** How many events the broker would not hand out again. */
    long acknowledged() {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every table of the read model. */
    Map<String, String> model() {
        var tables = new TreeMap<String, String>();
        texts("select tablename from pg_tables where schemaname = 'model'")
                .forEach(table ->
                        tables.put(table, texts(CONTENT.formatted(table)).getFirst()));
        return tables;
    }

    /** What an analyst is shown. */
    List<String> answers() {
        running.awaitReady(START);
        return Stream.of("/municipality", "/networks/" + EventLog.network(0), "/networks/" + EventLog.network(1))
                .map(path -> given().baseUri(running.url().toString())
                        .auth()
                        .oauth2(Tokens.of("analyst"))
                        .queryParam("asOf", EventLog.END.toString())
                        .get("/reporting/v1" + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private List<String> texts(String sql) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.kill();
        }
        admin.close();
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
