package dk.tvaers.networks.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people that members-service told of, by id. Everything runs in the caller's transaction. */
@ApplicationScoped
public class KnownPeople {
    private final AgroalDataSource database;

    KnownPeople(AgroalDataSource database) {
        this.database = database;
    }

    /** Those of the ids that are people; none of them is erased until the transaction ends. */
    public Set<UUID> known(Collection<UUID> personIds) {
        var sql = "select person_id from known_person where person_id = any (?) for key share";
        return ids(sql, (select, array) -> select.setArray(1, array), personIds);
    }

    /** Those of the ids that are active members of the network. */
    public Set<UUID> members(UUID networkId, Collection<UUID> personIds) {
        var sql = "select person_id from known_membership where active and network_id = ? and person_id = any (?)";
        return ids(
                sql,
                (select, array) -> {
                    select.setObject(1, networkId);
                    select.setArray(2, array);
                },
                personIds);
    }

    /** The person behind a login, when that person has a role or membership in the network. */
    public Optional<UUID> participant(UUID loginId, UUID networkId) {
        var sql = "select l.person_id from access_login l where l.login_id = ? and exists"
                + " (select 1 from network_actor a where a.login_id = l.login_id and a.network_id = ?)";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, loginId);
            select.setObject(2, networkId);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known people could not be read", failed);
        }
    }

    private Set<UUID> ids(String sql, Setter setter, Collection<UUID> personIds) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            setter.set(select, connection.createArrayOf("uuid", personIds.toArray()));
            try (var rows = select.executeQuery()) {
                Set<UUID> found = new HashSet<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known people could not be read", failed);
        }
    }

    /** Fills in a query that asks for several people. */
    private interface Setter {
        void set(PreparedStatement select, java.sql.Array personIds) throws SQLException;
    }
}
