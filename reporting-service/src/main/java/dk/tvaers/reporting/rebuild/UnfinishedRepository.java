package dk.tvaers.reporting.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** How far the model that is being filled has come, so that a rebuild that was cut short goes on from there. */
@ApplicationScoped
class UnfinishedRepository {
    private static final String BEGIN = """
            create table rebuilding.progress (
                topic      text        not null,
                part       int         not null,
                next       bigint      not null,
                known      bigint      not null,
                started_at timestamptz not null,
                constraint pk_progress primary key (topic, part)
            )
            """;

    private static final String SAVE = """
            insert into rebuilding.progress select *, ? from unnest(?, ?, ?, ?)
                on conflict (topic, part) do update
               set next = greatest(progress.next, excluded.next), known = excluded.known
            """;

    private final AgroalDataSource database;

    UnfinishedRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** With the new model. */
    void begin() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(BEGIN);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    boolean exists() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select to_regclass('rebuilding.progress') is not null");
                var answer = select.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * These and all before them are in the new model. What comes twice after a crash is passed over by its inbox.
     *
     * @param known where every part of the log ended when last looked
     */
    void save(List<LoggedEvent> applied, Map<TopicPartition, Long> known, Instant now) {
        var next = applied.stream()
                .collect(Collectors.toMap(
                        event -> new TopicPartition(event.topic(), event.partition()),
                        event -> event.offset() + 1,
                        Long::max));
        var parts = List.copyOf(known.keySet());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(SAVE)) {
            insert.setObject(1, now.atOffset(ZoneOffset.UTC));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", parts.stream().map(TopicPartition::topic).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "int", parts.stream().map(TopicPartition::partition).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bigint",
                            parts.stream()
                                    .map(part -> next.getOrDefault(part, 0L))
                                    .toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "bigint", parts.stream().map(known::get).toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Where to go on. */
    Map<TopicPartition, Long> positions() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select topic, part, next from rebuilding.progress");
                var rows = select.executeQuery()) {
            var found = new HashMap<TopicPartition, Long>();
            while (rows.next()) {
                found.put(new TopicPartition(rows.getString("topic"), rows.getInt("part")), rows.getLong("next"));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** None before the first batch. */
    Optional<Progress> progress() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select sum(next) as read, sum(known) as known, min(started_at) as started_at from rebuilding.progress");
                var row = select.executeQuery()) {
            row.next();
            var started = row.getObject("started_at", OffsetDateTime.class);
            return started == null
                    ? Optional.empty()
                    : Optional.of(new Progress(started.toInstant(), row.getLong("read"), row.getLong("known")));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the progress of a rebuild could not be kept", cause);
    }

    /**
     * @param read records of the log that were read
     * @param known how many there were when last looked
     */
    record Progress(Instant startedAt, long read, long known) {}
}
