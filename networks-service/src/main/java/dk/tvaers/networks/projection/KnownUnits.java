package dk.tvaers.networks.projection;

import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The units of the base organisation that members-service told of, with their names. Everything runs in the caller's transaction. */
@ApplicationScoped
public class KnownUnits {
    private final AgroalDataSource database;
    private final MunicipalCalendar calendar;

    KnownUnits(AgroalDataSource database, MunicipalCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** What a unit is, unless something later is known already. */
    void record(UUID unitId, UUID parentId, String name, LocalDate validTo, Instant asOf) {
        Sql.run(
                database,
                "insert into known_unit (unit_id, parent_id, name, valid_to, as_of) values (?, ?, ?, ?::date, ?)"
                        + " on conflict on constraint pk_known_unit do update set parent_id = excluded.parent_id,"
                        + " name = excluded.name, valid_to = excluded.valid_to, as_of = excluded.as_of"
                        + " where known_unit.as_of <= excluded.as_of",
                unitId,
                parentId,
                name,
                validTo == null ? null : validTo.toString(),
                asOf.atOffset(ZoneOffset.UTC));
    }

    /**
     * Demands that the unit exists today, because nobody answers for one that does not.
     *
     * @throws dk.tvaers.web.problem.ProblemException 422 at the pointer, naming the unit
     */
    public void require(String pointer, UUID unitId) {
        Known unit = find(List.of(unitId)).get(unitId);
        if (unit == null) {
            throw Problems.unprocessable(pointer, "unit-unknown", unitId.toString());
        }
        if (unit.validTo() != null && unit.validTo().isBefore(calendar.today())) {
            throw Problems.unprocessable(
                    pointer, "unit-ended", unit.name(), unit.validTo().toString());
        }
    }

    /** The names of those that are known. */
    public Map<UUID, String> names(Collection<UUID> unitIds) {
        Map<UUID, String> names = new HashMap<>();
        find(unitIds).forEach((id, unit) -> names.put(id, unit.name()));
        return names;
    }

    /** The unit somebody works in, and all below it. */
    public Set<UUID> around(UUID personId) {
        // Not "union all", which would never end where the register turns in a circle.
        var sql = "with recursive around (unit_id) as (select unit_id from known_person"
                + " where person_id = ? and unit_id is not null"
                + " union select u.unit_id from known_unit u join around a on u.parent_id = a.unit_id)"
                + " select unit_id from around";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, personId);
            try (var rows = select.executeQuery()) {
                Set<UUID> around = new HashSet<>();
                while (rows.next()) {
                    around.add(rows.getObject(1, UUID.class));
                }
                return around;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known units could not be read", failed);
        }
    }

    private Map<UUID, Known> find(Collection<UUID> unitIds) {
        var sql = "select unit_id, name, valid_to from known_unit where unit_id = any (?)";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", unitIds.toArray()));
            try (var rows = select.executeQuery()) {
                Map<UUID, Known> found = new HashMap<>();
                while (rows.next()) {
                    found.put(
                            rows.getObject(1, UUID.class),
                            new Known(rows.getString(2), rows.getObject(3, LocalDate.class)));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known units could not be read", failed);
        }
    }

    private record Known(String name, LocalDate validTo) {}
}
