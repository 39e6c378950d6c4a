package dk.tvaers.networks.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The queries on the register. Ranking reads every row it ranks, so each search first takes a bounded number of candidates, the newest
 * ({@code docs/adr/0014}). Plain JDBC where rows are read: an answer has no life.
 */
@ApplicationScoped
class RegisterRepository {
    private static final int CANDIDATES = 1000;

    private static final String PUT = """
            insert into register_entry (kind, id, network_id, title, text, state, entered_at)
            values (:kind, :id, cast(:network as uuid), :title, left(:text, 20000), :state, :at)
            on conflict on constraint pk_register_entry do update
            set network_id = coalesce(excluded.network_id, register_entry.network_id), title = excluded.title,
                text = excluded.text, state = excluded.state
            """;

    private static final String ROW = "kind, id, network_id, title, left(text, 500), state, entered_at";

    private static final String MATCHING = """
            with candidate as (
                select * from register_entry
                where searched @@ websearch_to_tsquery('danish', ?) and (?::text is null or kind = ?)
                order by entered_at desc, id desc limit %d)
            select %s from candidate
            order by ts_rank(searched, websearch_to_tsquery('danish', ?), 1) desc, entered_at desc, id desc limit ?
            """.formatted(CANDIDATES, ROW);

    private static final String SPELT = """
            with candidate as (
                select * from register_entry
                where spelling_of(?) <%% spelling and (?::text is null or kind = ?)
                  and numnode(websearch_to_tsquery('danish', ?)) > 0
                limit %d)
            select %s from candidate
            order by word_similarity(spelling_of(?), spelling) desc, entered_at desc, id desc limit ?
            """.formatted(CANDIDATES, ROW);

    // Any of the lexemes, each as it is written in a query.
    private static final String ANY_OF = """
            select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')
            from (select lexeme from unnest(to_tsvector('danish', ?)) limit 100) as said
            """;

    // What shares a word with the title, or has almost its title; ranked by the words of title and text.
    private static final String SIMILAR = """
            with candidate as (
                (select * from register_entry
                 where searched @@ ?::tsquery and (?::text is null or kind = ?) and (?::text[] is null or state = any (?))
                 order by entered_at desc, id desc limit %1$d)
                union
                (select * from register_entry
                 where spelling %% spelling_of(?) and (?::text is null or kind = ?) and (?::text[] is null or state = any (?)) limit %1$d))
            select %2$s from candidate
            order by ts_rank(searched, ?::tsquery, 1) + similarity(spelling, spelling_of(?)) desc, entered_at desc, id desc limit ?
            """.formatted(CANDIDATES, ROW);

    private final EntityManager entities;
    private final AgroalDataSource database;

    RegisterRepository(EntityManager entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** Through the entity manager, so that the network it belongs to is written before. */
    void put(RegisterEntry entry) {
        entities.createNativeQuery(PUT)
                .setParameter("kind", entry.kind().name())
                .setParameter("id", entry.id())
                .setParameter(
                        "network",
                        entry.networkId() == null ? null : entry.networkId().toString())
                .setParameter("title", entry.title())
                .setParameter("text", entry.text())
                .setParameter("state", entry.state())
                .setParameter("at", entry.enteredAt())
                .executeUpdate();
    }

    void place(RegisterKind kind, UUID id, UUID networkId) {
        entities.createNativeQuery("update register_entry set network_id = :network where kind = :kind and id = :id")
                .setParameter("network", networkId)
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Entries that hold the words. */
    List<RegisterEntry> matching(String words, RegisterKind kind, int limit) {
        return rows(MATCHING, words, name(kind), name(kind), words, limit);
    }

    /** Entries with a title that holds something spelt almost like the words. */
    List<RegisterEntry> spelt(String words, RegisterKind kind, int limit) {
        return rows(SPELT, words, name(kind), name(kind), words, words, limit);
    }

    /** Entries that share a word with the title or have almost its title. */
    List<RegisterEntry> similar(String title, String text, RegisterKind kind, Collection<String> states, int limit) {
        String one = name(kind);
        String[] some = states == null ? null : states.toArray(String[]::new);
        String titled = anyOf(title);
        String said = anyOf(title + " " + text);
        return rows(SIMILAR, titled, one, one, some, some, title, one, one, some, some, said, title, limit);
    }

    /** A query for any word of the text; "" asks for nothing. */
    private String anyOf(String text) {
        return query(ANY_OF, row -> row.getString(1) == null ? "" : row.getString(1), text)
                .getFirst();
    }

    private List<RegisterEntry> rows(String sql, Object... values) {
        return query(sql, RegisterRepository::entry, values);
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                set(connection, select, i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the register could not be read", failed);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof String[] texts) {
            statement.setArray(index, connection.createArrayOf("text", texts));
        } else if (value == null) {
            statement.setNull(index, java.sql.Types.NULL);
        } else {
            statement.setObject(index, value);
        }
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(
                RegisterKind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant());
    }

    private static String name(RegisterKind kind) {
        return kind == null ? null : kind.name();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
