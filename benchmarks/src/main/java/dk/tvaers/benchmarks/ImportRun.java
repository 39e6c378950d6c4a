package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import dk.tvaers.local.Waiting;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The whole organisation from files through the public API, for the first time and the very same again, which must write nothing. */
final class ImportRun {
    private static final double GOAL_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> TABLES = List.of(
            "unit",
            "unit_revision",
            "unit_lead",
            "person",
            "person_perspective",
            "employee",
            "placement",
            "outbox",
            "audit_entry");

    private final OrganisationFiles files;
    private final Installation installation;
    private final Api api;
    private final Progress progress;
    private final Table table = new Table();

    ImportRun(Options options, Installation installation, Progress progress) {
        this.files = new OrganisationFiles(options.staff());
        this.installation = installation;
        this.api = new Api(installation);
        this.progress = progress;
    }

    /** Both files, brought in. */
    private record Brought(double unitSeconds, JsonNode units, double staffSeconds, JsonNode staff) {
        double seconds() {
            return unitSeconds + staffSeconds;
        }
    }

    Table done() {
        installation.stop();
        installation.forget();
        installation.start(Service.MEMBERS);
        Brought first = bring();
        table.told(
                text("units, first import of %,d", files.count() + 1),
                text("%.1f s: %,d created", first.unitSeconds(), number(first.units(), "created")));
        table.judged(
                text("staff, first import of %,d, and the units before", files.people()),
                text("%.1f s and %.1f s: %,d created", first.staffSeconds(), first.unitSeconds(), created(first)),
                "< 30 s in all",
                first.seconds() < GOAL_SECONDS && created(first) == files.people());
        awaitTold();
        String before = value("select pg_current_xact_id()::text");
        Brought again = bring();
        long written = written(before);
        table.judged(
                "the same two files again",
                text(
                        "%.1f s and %.1f s: %,d units and %,d people unchanged, %,d rows written",
                        again.unitSeconds(),
                        again.staffSeconds(),
                        number(again.units(), "unchanged"),
                        number(again.staff().path("report"), "unchanged"),
                        written),
                "writes nothing",
                written == 0);
        installation.stop();
        return table;
    }

    private Brought bring() {
        long begin = System.nanoTime();
        JsonNode units = api.postCsv(TestUsers.ADMINISTRATOR, "/members/v1/unit-imports", files.units());
        double unitSeconds = since(begin);
        progress.say("units: %s", counts(units));
        begin = System.nanoTime();
        JsonNode staff = api.postCsv(TestUsers.ADMINISTRATOR, "/members/v1/staff-imports", files.staff());
        double staffSeconds = since(begin);
        progress.say("staff: %s", staff.path("report"));
        return new Brought(unitSeconds, units, staffSeconds, staff);
    }

    private static String counts(JsonNode units) {
        return text(
                "%d created, %d changed, %d unchanged, %d problems",
                number(units, "created"),
                number(units, "changed"),
                number(units, "unchanged"),
                units.path("problems").size());
    }

    private static long created(Brought brought) {
        return number(brought.staff().path("report"), "created");
    }

    private static long number(JsonNode counts, String name) {
        return counts.path(name).asLong();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Otherwise the relay would still mark the events of the first import as told while the second runs. */
    private void awaitTold() {
        boolean told = Waiting.upTo(PATIENCE)
                .untilTrue(() -> value("select count(*) from outbox where published_at is null")
                        .equals("0"));
        if (!told) {
            throw new IllegalStateException("the events of the first import are still not told after " + PATIENCE);
        }
    }

    /** Rows that were inserted or changed by transactions from that one on. */
    private long written(String transaction) {
        return TABLES.stream()
                .mapToLong(name -> Long.parseLong(
                        value("select count(*) from " + name + " where xmin::text::bigint >= " + transaction)))
                .sum();
    }

    private String value(String sql) {
        var parts = installation.parts();
        try (Connection connection = DriverManager.getConnection(
                        parts.jdbcUrl(Service.MEMBERS.database()), parts.postgresUser(), parts.postgresPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
