package dk.tvaers.reporting.bridge;

import static dk.tvaers.reporting.model.Rows.uuid;

import dk.tvaers.reporting.bridge.BridgeFigures.Department;
import dk.tvaers.reporting.bridge.BridgeFigures.Pair;
import dk.tvaers.reporting.model.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The queries on departments. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class BridgeRepository {
    private static final String DEPARTMENTS = """
            select unit_id, name from (
              select distinct on (unit_id) unit_id, level, name, valid_from, valid_to
                from unit where told_at <= ? order by unit_id, told_at desc) u
             where level = 'DEPARTMENT' and valid_from <= ? and (valid_to is null or valid_to >= ?)
             order by name, unit_id
            """;

    private static final String PAIRS = """
            with seat as (
              select distinct m.network_id, m.department_id from membership m
                left join membership_end e on e.network_id = m.network_id
                      and e.membership_id = m.membership_id and e.left_at <= ?
               where m.network_id = any (?) and m.joined_at <= ? and e.membership_id is null
                 and m.department_id = any (?)
                 and not exists (select from milestone c
                      where c.network_id = m.network_id and c.step = 'CLOSED' and c.reached_at <= ?)
            )
            select a.department_id as one, b.department_id as other, count(*) as networks
              from seat a join seat b on b.network_id = a.network_id and a.department_id < b.department_id
             group by 1, 2 order by 1, 2
            """;

    private final ReadModel model;

    BridgeRepository(ReadModel model) {
        this.model = model;
    }

    /** The departments of a day as they were known at a moment, by name. */
    List<Department> departments(Instant asOf, LocalDate day) {
        return model.query(
                DEPARTMENTS, row -> new Department(uuid(row, "unit_id"), row.getString("name")), asOf, day, day);
    }

    /** The pairs of these departments that meet in those of the networks that run. */
    List<Pair> joined(UUID[] networks, UUID[] departments, Instant asOf) {
        return model.query(
                PAIRS,
                row -> new Pair(uuid(row, "one"), uuid(row, "other"), row.getLong("networks")),
                asOf,
                networks,
                asOf,
                departments,
                asOf);
    }
}
