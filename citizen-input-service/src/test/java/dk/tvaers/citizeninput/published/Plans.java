package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** How PostgreSQL would answer on a filled table, which is gone when this is closed: nobody else sees its rows. */
public final class Plans implements AutoCloseable {
    public static final UUID CALL = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    public static final UUID NETWORK = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    public static final UUID INPUT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final List<String> FILL = List.of(
            """
            insert into call (id, title, question, fixed, open, opens_at, closes_at, version)
            select ('00000000-0000-4000-8000-' || lpad(to_hex(9 + n), 12, '0'))::uuid, 'Hvad', 'Hvad', 'Intet', 'Alt', now(), now() + interval '1 day', 0
            from generate_series(1, 20) n
            """,
            """
            insert into input (id, call_id, network_ids, channel, text, public_text, state, screening, published, consent_publish,
                consent_quote, consent_contact, consent_analyse, contact_given, masked_numbers, receipt_hash, received_at, version,
                longitude, latitude)
            select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                ('00000000-0000-4000-8000-' || lpad(to_hex(10 + n % 20), 12, '0'))::uuid,
                array[('00000000-0000-4000-8000-' || lpad(to_hex(11 + n % 20), 12, '0'))::uuid], 'WEB', 'Ord', 'Ord nummer ' || n || (select string_agg(' nøgle' || n * k % 997, '') from generate_series(1, 30) k),
                case n % 4 when 0 then 'ANSWERED' else 'PUBLISHED' end, 'PUBLISHED', true, true, false, false, false, false, 0,
                sha256(n::text::bytea), timestamptz '2000-01-01' + n * interval '1 minute', 0, 12 + n % 40 / 100.0, 55 + n % 37 / 200.0
            from generate_series(1, 20000) n
            """,
            """
            insert into published_input (input_id, call_id, state, received_at, cell_east, cell_north, searched)
            select id, call_id, state, received_at, cell_east, cell_north, to_tsvector('danish', public_text) from input
            where received_at < timestamptz '2001-01-01'
            """,
            """
            insert into published_in_network (network_id, input_id, call_id, state, received_at, cell_east, cell_north)
            select network_ids[1], id, call_id, state, received_at, cell_east, cell_north from input
            where received_at < timestamptz '2001-01-01'
            """,
            """
            insert into place_cell (north, east)
            select distinct cell_north, cell_east from published_input where cell_north is not null on conflict do nothing
            """,
            "insert into public_change (scope, changes) select gen_random_uuid(), 1 from generate_series(1, 20000)",
            "analyze input",
            "analyze published_input",
            "analyze published_in_network",
            "analyze place_cell",
            "analyze public_change");

    private final Connection connection;

    public Plans() throws SQLException {
        connection = Database.connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : FILL) {
                statement.execute(sql);
            }
        }
    }

    /** What PostgreSQL would do, as it explains it. */
    public String of(String sql, List<Object> values) throws SQLException {
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (var i = 0; i < values.size(); i++) {
                explain.setObject(i + 1, values.get(i));
            }
            var plan = new StringBuilder();
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
