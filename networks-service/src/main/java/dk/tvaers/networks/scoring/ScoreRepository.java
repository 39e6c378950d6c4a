package dk.tvaers.networks.scoring;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The queries on scores. Plain JDBC, because scores are added up and not objects with a life. All run in the caller's transaction. */
@ApplicationScoped
class ScoreRepository {
    private final AgroalDataSource database;

    ScoreRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Gives points, or other points than before. */
    void put(UUID networkId, int edition, UUID ideaId, UUID personId, Score score, Instant at) {
        run(
                "insert into score (network_id, edition, idea_id, criterion, person_id, points, scored_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict on constraint pk_score do update set points = excluded.points, scored_at = excluded.scored_at",
                PreparedStatement::executeUpdate,
                networkId,
                edition,
                ideaId,
                score.criterion(),
                personId,
                score.points(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** Added up by idea and criterion, in the order of the ideas. */
    List<Tally.Sum> sums(UUID networkId, int edition) {
        return list(
                "select idea_id, criterion, count(*), sum(points), min(points), max(points) from score"
                        + " where network_id = ? and edition = ? group by idea_id, criterion order by idea_id, criterion",
                row -> new Tally.Sum(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getInt(6)),
                networkId,
                edition);
    }

    /** What one person gave an idea. */
    List<Score> of(UUID networkId, int edition, UUID ideaId, UUID personId) {
        return list(
                "select criterion, points from score where network_id = ? and edition = ? and idea_id = ? and person_id = ?"
                        + " order by criterion",
                row -> new Score(row.getString(1), row.getInt(2)),
                networkId,
                edition,
                ideaId,
                personId);
    }

    /** How many people scored an idea. */
    int scorers(UUID networkId, int edition, UUID ideaId) {
        return list(
                        "select count(distinct person_id) from score where network_id = ? and edition = ? and idea_id = ?",
                        row -> row.getInt(1),
                        networkId,
                        edition,
                        ideaId)
                .getFirst();
    }

    void replace(UUID personId, UUID replacement) {
        run(
                "update score set person_id = ? where person_id = ?",
                PreparedStatement::executeUpdate,
                replacement,
                personId);
    }

    int count(UUID networkId, int edition) {
        return list(
                        "select count(*) from score where network_id = ? and edition = ?",
                        row -> row.getInt(1),
                        networkId,
                        edition)
                .getFirst();
    }

    private <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return run(
                sql,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        List<T> found = new ArrayList<>();
                        while (rows.next()) {
                            found.add(reader.read(rows));
                        }
                        return found;
                    }
                },
                values);
    }

    private <T> T run(String sql, Work<T> work, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("scores could not be read or written", failed);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
