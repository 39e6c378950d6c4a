package dk.tvaers.benchmarks;

import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * networks-service's database, filled for every network that is there with an iceberg as large as one may grow and with what a gate
 * counts; over HTTP that would be a quarter of a million requests. Nobody is told.
 */
record IcebergDatabase(LocalParts parts) {
    private static final List<String> FILL =
            List.of("""
            insert into iceberg_node (id, network_id, statement, level, status, perspective, raised_at, changed_at)
              select gen_random_uuid(), w.id,
                'Det, vi ser nummer ' || n || ', hænger sammen med noget, vi ikke ser, og som andre har set før os.',
                (array['EVENT', 'PATTERN', 'STRUCTURE', 'MENTAL_MODEL'])[1 + n % 4],
                (array['HYPOTHESIS', 'CONFIRMED', 'REFUTED'])[1 + n % 3],
                (array['profession', 'citizen', 'relative', 'association'])[1 + n / 4 % 4], now(), now()
              from network w, generate_series(1, {nodes}) as n""", """
            insert into iceberg_revision (id, network_id, node_id, revision, statement, level, status, revised_at)
              select gen_random_uuid(), network_id, id, 0, statement, level, status, raised_at from iceberg_node""", """
            insert into iceberg_revision (id, network_id, node_id, revision, statement, level, status, reason, revised_at)
              select gen_random_uuid(), network_id, id, 1, statement, level, 'CONFIRMED', 'Tre har set det.', now()
              from iceberg_node where random() < 0.2""", """
            create temporary table half on commit drop as
              select gen_random_uuid() as input_id, id, network_id from iceberg_node where random() < 0.5""", """
            insert into known_input (input_id, withdrawn) select input_id, false from half""", """
            insert into known_answer (input_id, answered, as_of) select input_id, random() < 0.9, now() from half""", """
            insert into iceberg_evidence (id, network_id, node_id, kind, relation, input_id, given_at)
              select gen_random_uuid(), network_id, id, 'INPUT', 'SUPPORTS', input_id, now() from half""", """
            insert into iceberg_evidence (id, network_id, node_id, kind, relation, observation, given_at)
              select gen_random_uuid(), network_id, id, 'OBSERVATION', 'SUPPORTS', 'Det så vi også på en anden vej.', now()
              from iceberg_node where random() < 0.25""", """
            insert into iceberg_sighting (node_id, perspective, network_id, seen_at)
              select id, 'company', network_id, now() from iceberg_node where random() < 0.25""", """
            create temporary table numbered on commit drop as
              select network_id, id, row_number() over (partition by network_id) as n from iceberg_node""", """
            insert into iceberg_edge (id, network_id, from_node_id, to_node_id, type, connected_at)
              select gen_random_uuid(), a.network_id, a.id, b.id, 'CAUSES', now()
              from numbered a join numbered b on b.network_id = a.network_id and (b.n = a.n + 1 or b.n = a.n + 7 and a.n % 2 = 0)""", """
            insert into finding (id, network_id, statement, outside_own_units, recorded_at)
              select gen_random_uuid(), w.id, 'Fund ' || n, n % 2 = 0, now() from network w, generate_series(1, 100) as n""", """
            insert into idea (id, network_id, title, text, family, state, raised_at)
              select gen_random_uuid(), w.id, 'Idé ' || n, 'Prøv det.', 'Naboer', 'GROUPED', now()
              from network w, generate_series(1, 100) as n""", """
            insert into known_membership (membership_id, network_id, person_id, active)
              select gen_random_uuid(), w.id, gen_random_uuid(), true from network w, generate_series(1, 40) as n""", """
            insert into known_person (person_id, department_id, as_of)
              select person_id, gen_random_uuid(), now() from known_membership""");

    void fill(int nodes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        parts.jdbcUrl(Service.NETWORKS.database()), parts.postgresUser(), parts.postgresPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : FILL) {
                statement.execute(sql.replace("{nodes}", Integer.toString(nodes)));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }
}
