package dk.tvaers.probe;

import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Writes down which units it heard of; cannot stand the one called "poison" until it is told to. */
@ApplicationScoped
class ProbeHandler implements EventHandler {
    private final AgroalDataSource database;
    private volatile boolean cured;

    ProbeHandler(AgroalDataSource database) {
        this.database = database;
    }

    void cure() {
        cured = true;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() instanceof UnitRecorded unit) {
            write(unit.unitId(), unit.name());
            if (unit.name().equals("poison") && !cured) {
                throw new IllegalStateException("cannot stand it");
            }
        }
    }

    private void write(UUID id, String name) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into seen (unit_id, name) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
