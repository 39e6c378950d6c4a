package dk.tvaers.citizeninput.contact;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.contact.ContactRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The table of contributors' contact data. */
@ApplicationScoped
class ContributorRows implements ContactRows {
    private static final String RESEAL = """
            update contact set name = null, email = null, phone = null, contact_key = ?, sealed_name = ?, sealed_email = ?, sealed_phone = ?
            where input_id = ?
            """;

    private final ContactKeys keys;

    ContributorRows(ContactKeys keys) {
        this.keys = keys;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public String owner() {
        return "input_id";
    }

    @Override
    public String ownerWord() {
        return "input";
    }

    @Override
    public String open() {
        return "contact_key is null";
    }

    @Override
    public boolean sealAnew(Connection connection, UUID inputId, ResultSet row) throws SQLException {
        SealedContact contact = SealedContact.of(keys.newest(), inputId, opened(inputId, row));
        try (var update = connection.prepareStatement(RESEAL)) {
            update.setString(1, contact.keyId());
            update.setBytes(2, contact.name());
            update.setBytes(3, contact.email());
            update.setBytes(4, contact.phone());
            update.setObject(5, inputId);
            return update.executeUpdate() == 1;
        }
    }

    private ContactView opened(UUID inputId, ResultSet row) throws SQLException {
        String key = row.getString("contact_key");
        if (key == null) {
            return new ContactView(row.getString("name"), row.getString("email"), row.getString("phone"));
        }
        return new SealedContact(
                        key, row.getBytes("sealed_name"), row.getBytes("sealed_email"), row.getBytes("sealed_phone"))
                .open(keys.require(key), inputId);
    }
}
