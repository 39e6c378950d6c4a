package dk.tvaers.members.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The columns of contact data in the table of people, and the keys that were ever used. */
@ApplicationScoped
class ContactTable {
    private static final String OLD = """
            select id, name, email, contact_key, sealed_name, sealed_email from person
            where id > ? and (name is not null or contact_key <> ?) order by id limit ? for update skip locked
            """;
    /** Not if another person has the address meanwhile, which only somebody who knows both can decide. */
    private static final String RESEAL = """
            update person set name = null, email = null, contact_key = ?, sealed_name = ?, sealed_email = ?, email_index = ?
            where id = ? and not exists (select 1 from person other where other.email_index = ? and other.id <> person.id)
            """;

    private static final String REGISTER = """
            insert into contact_key (id, fingerprint) values (?, ?) on conflict (id) do nothing
            """;

    private final DataSource database;

    ContactTable(DataSource database) {
        this.database = database;
    }

    /** A row that is not sealed with the newest key. */
    record Row(UUID personId, StoredContact contact) {}

    /** Locked until the transaction ends; those that somebody else holds are left to the next run. */
    List<Row> lockOld(String newestKey, UUID after, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(OLD)) {
            select.setObject(1, after);
            select.setString(2, newestKey);
            select.setInt(3, most);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getObject(1, UUID.class),
                            StoredContact.row(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getBytes(5),
                                    row.getBytes(6))));
                }
            }
            return rows;
        }
    }

    /** Whether it could be written. What users see does not change, so neither does the version. */
    boolean write(UUID personId, StoredContact contact) throws SQLException {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(RESEAL)) {
            update.setString(1, contact.keyId());
            update.setBytes(2, contact.sealedName());
            update.setBytes(3, contact.sealedEmail());
            update.setString(4, contact.emailIndex());
            update.setObject(5, personId);
            update.setString(6, contact.emailIndex());
            return update.executeUpdate() == 1;
        }
    }

    long countOld(String newestKey) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from person where name is not null or contact_key <> ?")) {
            select.setString(1, newestKey);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Fingerprints of the keys that sealed something that is still there, by id. */
    Map<String, String> used() throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id, fingerprint from contact_key k where exists (select 1 from person where contact_key = k.id)");
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
                var insert = connection.prepareStatement(REGISTER);
                var select = connection.prepareStatement("select fingerprint from contact_key where id = ?")) {
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
