package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * The network map of 10,000 people in 200 networks and 300 units, asked for over HTTP: the queries, the figures and their JSON. Nobody is
 * placed by a plan, so nearly every unit meets every other, which is the most work there can be.
 */
final class MapRun {
    private static final String MAP = "/members/v1/network-map";
    private static final double GOAL_MILLIS = 1000;
    private static final int WARM_UP = 20;
    private static final int LOOKS = 50;

    private static final List<String> SEED = List.of(
            "select setseed(0.5)",
            // Twelve departments of twenty-four units.
            """
            insert into unit (id, number, name, parent_id, department_id, level, valid_from, version)
            select id, 'd' || d, 'Afdeling ' || d, null, id, 'DEPARTMENT', date '2014-06-01', 0
            from (select d, gen_random_uuid() as id from generate_series(1, 12) d) departments
            """,
            """
            insert into unit (id, number, name, parent_id, department_id, level, valid_from, version)
            select gen_random_uuid(), number || '-' || u, 'Enhed ' || number || '.' || u, id, id, 'UNIT', date '2014-06-01', 0
            from unit, generate_series(1, 24) u
            """,
            """
            insert into unit_revision (id, unit_id, valid_from, name, parent_id, department_id, level)
            select id, id, valid_from, name, parent_id, department_id, level from unit
            """,
            """
            insert into known_network (id, type, title, started_at)
            select gen_random_uuid(), 'WELFARE', 'Netværk ' || n, now() - interval '1 day' from generate_series(1, 200) n
            """,
            """
            with someone as (
                insert into person (id, kind, name, unit_id, main_perspective, registered_at, version)
                select gen_random_uuid(), 'EMPLOYEE', 'Opdigtet ' || p,
                    (array(select id from unit where level = 'UNIT' order by number))[1 + p * 7919 % 288], 'profession', now(), 0
                from generate_series(1, 10000) p
                returning id)
            insert into person_perspective (person_id, perspective) select id, 'profession' from someone
            """,
            """
            insert into membership (id, network_id, person_id, main_perspective, core, recruitment, joined_at, version)
            select gen_random_uuid(), (array(select id from known_network order by title))[1 + floor(random() * 200)::int],
                id, 'profession', true, 'INVITED', now() - interval '1 hour', 0
            from person
            """);

    private final Installation installation;
    private final Api api;
    private final Progress progress;

    MapRun(Installation installation, Progress progress) {
        this.installation = installation;
        this.api = new Api(installation);
        this.progress = progress;
    }

    Table done() throws SQLException {
        installation.forget();
        installation.start(Service.MEMBERS);
        seed();
        JsonNode map = api.get(TestUsers.STAFF, MAP);
        progress.say(
                "%d people, %d networks, %d units, %d ties",
                map.path("people").intValue(),
                map.path("networks").size(),
                map.path("units").size(),
                map.path("ties").size());
        Table table = new Table();
        Histogram figures = timed(MAP);
        table.judged(
                text("network map, %,d people, %d looks", map.path("people").intValue(), LOOKS),
                text("p50 %.0f ms, longest %.0f ms", millis(figures, 50), millis(figures, 100)),
                "< 1 s",
                millis(figures, 100) < GOAL_MILLIS);
        installation.stop();
        return table;
    }

    private Histogram timed(String path) {
        for (int i = 0; i < WARM_UP; i++) {
            api.get(TestUsers.STAFF, path);
        }
        Histogram took = new Histogram(3);
        for (int i = 0; i < LOOKS; i++) {
            long begin = System.nanoTime();
            api.get(TestUsers.STAFF, path);
            took.recordValue(System.nanoTime() - begin);
        }
        return took;
    }

    private static double millis(Histogram took, double percentile) {
        return took.getValueAtPercentile(percentile) / 1e6;
    }

    private void seed() throws SQLException {
        var parts = installation.parts();
        try (Connection connection = DriverManager.getConnection(
                        parts.jdbcUrl(Service.MEMBERS.database()), parts.postgresUser(), parts.postgresPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : SEED) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }
}
