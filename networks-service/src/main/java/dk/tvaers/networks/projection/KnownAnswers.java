package dk.tvaers.networks.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Which citizen inputs were linked to what, and which are answered. Everything runs in the caller's transaction. */
@ApplicationScoped
class KnownAnswers {
    /**
     * Inputs that the network cites in findings or evidence, that were linked to it or to its theme, or that its proposal builds on. Withdrawn
     * ones wait for no answer; those that nobody received, as a proposal may name them, neither.
     */
    private static final String UNANSWERED = """
            select count(*) from known_input i
            left join known_answer a on a.input_id = i.input_id
            where not i.withdrawn and a.answered is not true and i.input_id in (
                select c.input_id from finding_input c join finding f on f.id = c.finding_id where f.network_id = ?
                union all
                select e.input_id from iceberg_evidence e join iceberg_node n on n.id = e.node_id where n.network_id = ?
                union all
                select c.input_id from idea_input c join idea d on d.id = c.idea_id where d.network_id = ?
                union all
                select l.input_id from known_link l where l.network_id = ?
                union all
                select l.input_id from known_link l join network w on w.theme_id = l.theme_id where w.id = ?
                union all
                select unnest(t.input_ids) from theme t join network w on w.theme_id = t.id where w.id = ?)
            """;

    private final AgroalDataSource database;

    KnownAnswers(AgroalDataSource database) {
        this.database = database;
    }

    void link(UUID linkId, UUID inputId, UUID networkId, UUID themeId) {
        Sql.run(
                database,
                "insert into known_link (link_id, input_id, network_id, theme_id) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                linkId,
                inputId,
                networkId,
                themeId);
    }

    /** Whether an input is answered, unless something later is known already. */
    void set(UUID inputId, boolean answered, Instant asOf) {
        Sql.run(
                database,
                "insert into known_answer (input_id, answered, as_of) values (?, ?, ?)"
                        + " on conflict on constraint pk_known_answer do update"
                        + " set answered = excluded.answered, as_of = excluded.as_of"
                        + " where known_answer.as_of <= excluded.as_of",
                inputId,
                answered,
                asOf.atOffset(ZoneOffset.UTC));
    }

    /** How many inputs of the network wait for an answer. */
    int unanswered(UUID networkId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(UNANSWERED)) {
            for (int i = 1; i <= 6; i++) {
                select.setObject(i, networkId);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known answers could not be read", failed);
        }
    }
}
