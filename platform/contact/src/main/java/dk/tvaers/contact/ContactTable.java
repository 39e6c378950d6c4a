package dk.tvaers.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The table of contact data, whatever service it belongs to, and the keys that were ever used. */
@ApplicationScoped
public class ContactTable {
    private static final Logger LOG = Logger.getLogger(ContactTable.class);
    private static final String REGISTER = """
            insert into contact_key (id, fingerprint) values (?, ?) on conflict (id) do nothing
            """;

    private final DataSource database;
    private final ContactRows rows;

    public ContactTable(DataSource database, ContactRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** What came of some rows; the last of them, or null when there were none. */
    record Batch(int sealed, UUID last) {}

    /** Seals rows that are not sealed with the newest key, in the caller's transaction; those that somebody else holds are left to the next run. */
    Batch sealOld(String newestKey, UUID after, int most) throws SQLException {
        String old = "select %2$s owner_id, t.* from %1$s t where %2$s > ? and (%3$s or contact_key <> ?)"
                + " order by %2$s limit ? for update skip locked";
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(old.formatted(rows.table(), rows.owner(), rows.open()))) {
            select.setObject(1, after);
            select.setString(2, newestKey);
            select.setInt(3, most);
            int sealed = 0;
            UUID last = null;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getObject("owner_id", UUID.class);
                    sealed += seal(connection, last, row) ? 1 : 0;
                }
            }
            return new Batch(sealed, last);
        }
    }

    /** One that cannot be sealed does not keep the others from it. */
    private boolean seal(Connection connection, UUID owner, ResultSet row) throws SQLException {
        try {
            return rows.sealAnew(connection, owner, row);
        } catch (UnreadableContactException unreadable) {
            LOG.errorf("contact data of %s %s not sealed anew: %s", rows.ownerWord(), owner, unreadable.getMessage());
            return false;
        }
    }

    long countOld(String newestKey) throws SQLException {
        String count = "select count(*) from " + rows.table() + " where " + rows.open() + " or contact_key <> ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(count)) {
            select.setString(1, newestKey);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Fingerprints of the keys that sealed something that is still there, by id. */
    Map<String, String> used() throws SQLException {
        String used = "select id, fingerprint from contact_key k where exists (select 1 from " + rows.table()
                + " where contact_key = k.id)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(used);
                ResultSet row = select.executeQuery()) {
            Map<String, String> keys = new TreeMap<>();
            while (row.next()) {
                keys.put(row.getString(1), row.getString(2));
            }
            return keys;
        }
    }

    /** Returns the fingerprint that counts: the one that was there, or else this. */
    String register(ContactKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(REGISTER);
                PreparedStatement select =
                        connection.prepareStatement("select fingerprint from contact_key where id = ?")) {
            insert.setString(1, key.id());
            insert.setString(2, key.fingerprint());
            insert.executeUpdate();
            select.setString(1, key.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
