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
    /** What belongs to a network: cited in its findings or evidence or ideas, linked to it or to its theme, or built on by its proposal. */
    static final String BELONGING = """
            select c.input_id, f.network_id from finding_input c join finding f on f.id = c.finding_id
            union all
            select e.input_id, n.network_id from iceberg_evidence e join iceberg_node n on n.id = e.node_id
            union all
            select c.input_id, d.network_id from idea_input c join idea d on d.id = c.idea_id
            union all
            select l.input_id, l.network_id from known_link l
            union all
            select l.input_id, w.id from known_link l join network w on w.theme_id = l.theme_id
            union all
            select u.input_id, w.id from theme t join network w on w.theme_id = t.id cross join unnest(t.input_ids) as u (input_id)
            """;

    /** Withdrawn ones wait for no answer; those that nobody received, as a proposal may name them, neither. */
    private static final String UNANSWERED = """
            select count(*) from known_input i
            left join known_answer a on a.input_id = i.input_id
            where not i.withdrawn and a.answered is not true
            and i.input_id in (select input_id from (%s) belonging where network_id = ?)
            """.formatted(BELONGING);

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
            select.setObject(1, networkId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known answers could not be read", failed);
        }
    }
}
