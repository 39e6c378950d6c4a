package dk.tvaers.networks.projection;

import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import dk.tvaers.web.calendar.MunicipalCalendar;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Citizens to whom a network owes an answer: it is overdue, or they did not agree with the one they got. Both reach the network as its
 * reminders, until somebody answers or the citizen withdraws (domain.md §7).
 */
@ApplicationScoped
class OwedAnswers implements ReminderSource {
    private static final String REOPENED = """
            select distinct a.input_id, w.id, a.as_of
            from known_answer a
            join known_input i on i.input_id = a.input_id and not i.withdrawn
            join (%s) b on b.input_id = a.input_id
            join network w on w.id = b.network_id
            where not a.answered
            """.formatted(KnownAnswers.BELONGING);
    private static final String OVERDUE = """
            select o.input_id, w.id, o.told_at
            from known_overdue o
            join network w on w.id = o.network_id
            join known_input i on i.input_id = o.input_id and not i.withdrawn
            left join known_answer a on a.input_id = o.input_id
            where a.answered is not true
            """;

    private final AgroalDataSource database;
    private final MunicipalCalendar calendar;

    OwedAnswers(AgroalDataSource database, MunicipalCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** An input has waited too long, in the caller's transaction. */
    void overdue(UUID inputId, UUID networkId, Instant toldAt) {
        Sql.run(
                database,
                "insert into known_overdue (input_id, network_id, told_at) values (?, ?, ?) on conflict do nothing",
                inputId,
                networkId,
                toldAt.atOffset(ZoneOffset.UTC));
    }

    @Override
    @Transactional
    public List<Due> due(LocalDate today) {
        var due = new ArrayList<Due>();
        read(REOPENED, ReminderKind.INPUT_REOPENED, due);
        read(OVERDUE, ReminderKind.ANSWER_OVERDUE, due);
        return due;
    }

    private void read(String sql, ReminderKind kind, List<Due> due) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var at = rows.getObject(3, OffsetDateTime.class).toInstant();
                due.add(new Due(
                        kind, rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), calendar.dayOf(at)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("owed answers could not be read", failed);
        }
    }
}
