package dk.tvaers.networks.projection;

import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PerspectiveCount;
import dk.tvaers.networks.report.TookPart;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is a member where, and which department each person belongs to. Everything runs in the caller's transaction. */
@ApplicationScoped
public class KnownMembers {
    private final AgroalDataSource database;

    KnownMembers(AgroalDataSource database) {
        this.database = database;
    }

    /** Also when the leaving came first, as after a replay of dead letters. */
    void join(UUID membershipId, UUID networkId, UUID personId, String perspective) {
        Sql.run(
                database,
                "insert into known_membership (membership_id, network_id, person_id, perspective, active)"
                        + " values (?, ?, ?, ?, true) on conflict on constraint pk_known_membership do update"
                        + " set perspective = excluded.perspective",
                membershipId,
                networkId,
                personId,
                perspective);
    }

    /** Also when the joining comes later, as after a replay of dead letters. */
    void leave(UUID membershipId, UUID networkId, UUID personId) {
        Sql.run(
                database,
                "insert into known_membership (membership_id, network_id, person_id, active) values (?, ?, ?, false)"
                        + " on conflict on constraint pk_known_membership do update set active = false",
                membershipId,
                networkId,
                personId);
    }

    /** Where a person belongs, unless something later is known already. */
    void place(UUID personId, UUID unitId, UUID departmentId, Instant asOf) {
        Sql.run(
                database,
                "insert into known_person (person_id, unit_id, department_id, as_of) values (?, ?, ?, ?)"
                        + " on conflict on constraint pk_known_person do update set unit_id = excluded.unit_id,"
                        + " department_id = excluded.department_id, as_of = excluded.as_of"
                        + " where known_person.as_of <= excluded.as_of",
                personId,
                unitId,
                departmentId,
                asOf.atOffset(ZoneOffset.UTC));
    }

    /** The person's memberships and department count on under another id. Those who are about to name the person have done so first. */
    void replace(UUID personId, UUID replacement) {
        Sql.run(
                database,
                "update known_person set person_id = ?, unit_id = null, leads_at = null where person_id = ?",
                replacement,
                personId);
        Sql.run(database, "update known_membership set person_id = ? where person_id = ?", replacement, personId);
    }

    /** At which level a placed person leads. */
    void lead(UUID personId, @Nullable LeadershipLevel level) {
        Sql.run(
                database,
                "update known_person set leads_at = ? where person_id = ?",
                level == null ? null : level.name(),
                personId);
    }

    /** At which level these people lead; those of whom nothing is known are left out. */
    public Map<UUID, LeadershipLevel> levels(Collection<UUID> people) {
        var sql = "select person_id, leads_at from known_person where person_id = any (?) and leads_at is not null";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            try (var rows = select.executeQuery()) {
                Map<UUID, LeadershipLevel> levels = new HashMap<>();
                while (rows.next()) {
                    levels.put(rows.getObject(1, UUID.class), LeadershipLevel.valueOf(rows.getString(2)));
                }
                return levels;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known members could not be read", failed);
        }
    }

    /** What those of the people bring to the network who are its active members, each once, as far as that was told. */
    public List<PerspectiveCount> perspectives(UUID networkId, Collection<UUID> people) {
        var sql = "select brought, count(*) from (select max(perspective) as brought from known_membership"
                + " where active and network_id = ? and person_id = any (?) and perspective is not null"
                + " group by person_id) members"
                + " group by brought order by brought";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, networkId);
            select.setArray(2, connection.createArrayOf("uuid", people.toArray()));
            try (var rows = select.executeQuery()) {
                List<PerspectiveCount> counts = new ArrayList<>();
                while (rows.next()) {
                    counts.add(new PerspectiveCount(rows.getString(1), rows.getInt(2)));
                }
                return counts;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known members could not be read", failed);
        }
    }

    /** The active members who belong to a department, and so have somebody who gives them time. */
    public Set<UUID> employees(UUID networkId) {
        var sql = "select distinct m.person_id from known_membership m join known_person p on p.person_id = m.person_id"
                + " where m.network_id = ? and m.active and p.department_id is not null";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, networkId);
            try (var rows = select.executeQuery()) {
                Set<UUID> employees = new HashSet<>();
                while (rows.next()) {
                    employees.add(rows.getObject(1, UUID.class));
                }
                return employees;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known members could not be read", failed);
        }
    }

    /** Everybody who is or was a member, once each, in no order that tells who it is. */
    List<TookPart> tookPart(UUID networkId) {
        var sql = "select max(perspective) as brought, bool_or(active) from known_membership where network_id = ?"
                + " group by person_id order by brought, 2";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, networkId);
            try (var rows = select.executeQuery()) {
                List<TookPart> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(new TookPart(rows.getString(1), rows.getBoolean(2)));
                }
                return all;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known members could not be read", failed);
        }
    }

    /** Different departments among the active members. */
    int departments(UUID networkId) {
        var sql = "select count(distinct p.department_id) from known_membership m"
                + " join known_person p on p.person_id = m.person_id where m.network_id = ? and m.active";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, networkId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known members could not be read", failed);
        }
    }
}
