package dk.tvaers.access;

import dk.tvaers.events.words.NetworkRole;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on who may act in a network. All of them run in the caller's transaction, if there is one. */
@ApplicationScoped
class AccessTables {
    private final AgroalDataSource database;

    AccessTables(AgroalDataSource database) {
        this.database = database;
    }

    void link(UUID loginId, UUID personId) {
        run(
                "insert into access_login (login_id, person_id) values (?, ?)"
                        + " on conflict on constraint pk_access_login do update set person_id = excluded.person_id",
                loginId,
                personId);
    }

    void assign(UUID assignmentId, UUID networkId, UUID personId, NetworkRole role) {
        run(
                "insert into access_role (assignment_id, network_id, person_id, role) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                assignmentId,
                networkId,
                personId,
                role.name());
    }

    void endRole(UUID assignmentId) {
        run("delete from access_role where assignment_id = ?", assignmentId);
    }

    void join(UUID membershipId, UUID networkId, UUID personId) {
        run(
                "insert into access_membership (membership_id, network_id, person_id) values (?, ?, ?)"
                        + " on conflict do nothing",
                membershipId,
                networkId,
                personId);
    }

    void leave(UUID membershipId) {
        run("delete from access_membership where membership_id = ?", membershipId);
    }

    /** Erasures wait until the transaction ends, and this one for those that are under way. */
    void holdErasures() {
        run("lock table erased_person in share mode");
    }

    void erase(UUID personId, UUID replacement) {
        run(
                "insert into erased_person (id_hash, replacement) values (sha256(uuid_send(?)), ?)"
                        + " on conflict on constraint pk_erased_person do nothing",
                personId,
                replacement);
    }

    Optional<UUID> replacement(UUID personId) {
        return texts("select replacement from erased_person where id_hash = sha256(uuid_send(?))", personId).stream()
                .map(UUID::fromString)
                .findFirst();
    }

    void forget(UUID personId) {
        run("delete from access_login where person_id = ?", personId);
        run("delete from access_role where person_id = ?", personId);
        run("delete from access_membership where person_id = ?", personId);
    }

    /** What this login may act as in the network: names of roles, and MEMBER. */
    Set<String> rolesOf(UUID loginId, UUID networkId) {
        return Set.copyOf(texts(
                "select distinct role from network_actor where login_id = ? and network_id = ?", loginId, networkId));
    }

    Set<UUID> networksAs(UUID loginId, NetworkRole role) {
        var sql = "select distinct network_id from network_actor where login_id = ? and role = ?";
        return texts(sql, loginId, role.name()).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    boolean isLinked(UUID loginId, UUID personId) {
        return !texts("select 'yes' from access_login where login_id = ? and person_id = ?", loginId, personId)
                .isEmpty();
    }

    Set<NetworkRole> rolesFilled(UUID networkId) {
        var filled = EnumSet.noneOf(NetworkRole.class);
        texts("select distinct role from access_role where network_id = ?", networkId)
                .forEach(role -> filled.add(NetworkRole.valueOf(role)));
        return filled;
    }

    Optional<UUID> personOf(UUID loginId) {
        return texts("select person_id from access_login where login_id = ?", loginId).stream()
                .map(UUID::fromString)
                .findFirst();
    }

    List<UUID> holders(UUID networkId, NetworkRole role) {
        var sql = "select person_id from access_role where network_id = ? and role = ? order by assignment_id";
        return texts(sql, networkId, role.name()).stream().map(UUID::fromString).toList();
    }

    private void run(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("access could not be written", e);
        }
    }

    private List<String> texts(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("access could not be read", e);
        }
    }
}
