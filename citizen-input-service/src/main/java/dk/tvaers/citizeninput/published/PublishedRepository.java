package dk.tvaers.citizeninput.published;

import dk.tvaers.citizeninput.input.InputState;
import dk.tvaers.citizeninput.input.PublicAnswer;
import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.place.Cell;
import dk.tvaers.citizeninput.published.KnownWords.Word;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.web.page.PageRequest;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.postgresql.PGStatement;

/** The queries on what is public. Plain JDBC: what is shown has no life. They read no column that is not public. */
@ApplicationScoped
class PublishedRepository {
    static final String VERSION = "select coalesce(sum(changes), 0)::bigint from public_change where scope = ?";

    private static final UUID[] NONE = {};

    private final AgroalDataSource database;

    PublishedRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Newest first, with one row more than the page; of the version of the filter's scope. */
    Versioned<List<PublicInput>> page(Filter filter, PageRequest page) {
        var worded = filter.words() != null;
        var rare = worded
                && rows(KnownWords.hasRare(filter.words()), false, row -> row.getBoolean(1))
                        .getFirst();
        // How to find words depends on the words, so such a statement is planned with them.
        var found = rows(
                PageQuery.of(filter, page, rare),
                worded,
                row -> new Versioned<>(row.getLong("list_version"), row.getObject("id") == null ? null : input(row)));
        return new Versioned<>(
                found.getFirst().version(),
                found.stream().map(Versioned::found).filter(Objects::nonNull).toList());
    }

    /** The most alike first. */
    List<PublicInput> similar(String text, UUID callId) {
        var telling = rows(KnownWords.telling(text), false, row -> new Word(row.getString(1), row.getBoolean(2)));
        return telling.isEmpty()
                ? List.of()
                : rows(SimilarQuery.of(text, telling, callId), true, PublishedRepository::input);
    }

    /** Those of these that are public. */
    List<PublicInput> these(List<UUID> ids) {
        return rows(byIds(ids), false, PublishedRepository::input);
    }

    static Query byIds(List<UUID> ids) {
        return new Query()
                .add("select ")
                .add(PageQuery.COLUMNS)
                .add(" from input i where i.published and i.id = any (?)", (Object) ids.toArray(UUID[]::new))
                .add(" order by i.received_at desc, i.id desc");
    }

    /** Grows with every change of what is public in a scope. */
    long version(UUID scope) {
        return rows(new Query().add(VERSION, scope), false, row -> row.getLong(1))
                .getFirst();
    }

    /** How many in each state, named also where there are none. */
    Map<PublicState, Long> counts(Filter filter) {
        var counts = new EnumMap<PublicState, Long>(PublicState.class);
        for (var state : PublicState.values()) {
            counts.put(state, 0L);
        }
        rows(countQuery(filter), false, row -> counts.put(PublicState.valueOf(row.getString(1)), row.getLong(2)));
        return counts;
    }

    /** For a filter by call, network or both. */
    static Query countQuery(Filter filter) {
        return filter.networkId == null
                ? new Query()
                        .add(
                                "select state, count(*) from published_input where call_id = ? group by state",
                                filter.callId)
                : new Query()
                        .add("select state, count(*) from published_in_network where network_id = ?", filter.networkId)
                        .addIf(filter.callId, " and call_id = ?")
                        .add(" group by state");
    }

    private <T> List<T> rows(Query query, boolean plannedEachTime, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query.sql())) {
            if (plannedEachTime) {
                select.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            return rows(select, query.values(), reading);
        } catch (SQLException failed) {
            throw new IllegalStateException("the public list could not be read", failed);
        }
    }

    private static <T> List<T> rows(PreparedStatement select, List<Object> values, Reading<T> reading)
            throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
        try (var rows = select.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }

    private static PublicInput input(ResultSet row) throws SQLException {
        return new PublicInput(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                ids(row, "network_ids"),
                row.getString("public_title"),
                row.getString("public_text"),
                instant(row, "received_at"),
                InputState.valueOf(row.getString("state")),
                new Cell(row.getObject("cell_east", Integer.class), row.getObject("cell_north", Integer.class)),
                answer(row),
                ids(row, "attachment_ids"),
                row.getLong("version"));
    }

    private static PublicAnswer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("answer_outcome");
        return outcome == null
                ? null
                : new PublicAnswer(
                        AnswerOutcome.valueOf(outcome),
                        row.getString("answer_text"),
                        List.of((String[]) row.getArray("answer_links").getArray()),
                        instant(row, "answered_at"));
    }

    // As PostgreSQL writes it, {…,…}: the driver's arrays look their type up, each one of a page.
    private static UUID[] ids(ResultSet row, String column) throws SQLException {
        var written = row.getString(column);
        return written.length() == 2
                ? NONE
                : Arrays.stream(written.substring(1, written.length() - 1).split(","))
                        .map(UUID::fromString)
                        .toArray(UUID[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
