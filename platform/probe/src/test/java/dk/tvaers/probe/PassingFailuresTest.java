package dk.tvaers.probe;

import static dk.tvaers.testing.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PassingFailuresTest {
    private static final String WAITING =
            "select pid from pg_locks where not granted and relation = 'inbox'::regclass limit 1";

    @Inject
    AgroalDataSource database;

    /** The batch fails, then the event by itself, each because its connection is cut: no fault of the event. */
    @Test
    void anEventThatMeetsThemIsNoDeadLetter() throws SQLException {
        var unit = new UnitRecorded(Ids.next(), null, null, UnitLevel.UNIT, "Kultur", LocalDate.of(2026, 1, 1), null);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table inbox in access exclusive mode");
            Wire.tell(unit);
            cutTheNextWhoWaits();
            cutTheNextWhoWaits();
            connection.rollback();
        }

        eventually().untilAsserted(() -> assertEquals(1, seen(unit.unitId())));
        assertEquals(
                0,
                Wire.deadLetters().stream()
                        .filter(letter -> unit.unitId().toString().equals(letter.key()))
                        .count());
    }

    private void cutTheNextWhoWaits() throws SQLException {
        var waiting = eventually().until(() -> number(WAITING), Optional::isPresent);
        number("select pg_terminate_backend(" + waiting.orElseThrow() + ", 5000)::int");
    }

    private int seen(UUID unit) throws SQLException {
        return number("select count(*)::int from seen where unit_id = '" + unit + "'")
                .orElseThrow();
    }

    private Optional<Integer> number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
