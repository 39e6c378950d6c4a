package dk.tvaers.members.contact;

import dk.tvaers.contact.ContactRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The columns of contact data in the table of people. */
@ApplicationScoped
class PersonRows implements ContactRows {
    private static final Logger LOG = Logger.getLogger(PersonRows.class);

    /** Not if another person has the address meanwhile, which only somebody who knows both can decide. */
    private static final String RESEAL = """
            update person set name = null, email = null, contact_key = ?, sealed_name = ?, sealed_email = ?, email_index = ?
            where id = ? and not exists (select 1 from person other where other.email_index = ? and other.id <> person.id)
            """;

    private final Contacts contacts;

    PersonRows(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public String owner() {
        return "id";
    }

    @Override
    public String ownerWord() {
        return "person";
    }

    @Override
    public String open() {
        return "name is not null";
    }

    @Override
    public boolean sealAnew(Connection connection, UUID personId, ResultSet row) throws SQLException {
        StoredContact old = StoredContact.row(
                row.getString("name"),
                row.getString("email"),
                row.getString("contact_key"),
                row.getBytes("sealed_name"),
                row.getBytes("sealed_email"));
        StoredContact contact = contacts.seal(personId, contacts.open(personId, old));
        try (var update = connection.prepareStatement(RESEAL)) {
            update.setString(1, contact.keyId());
            update.setBytes(2, contact.sealedName());
            update.setBytes(3, contact.sealedEmail());
            update.setString(4, contact.emailIndex());
            update.setObject(5, personId);
            update.setString(6, contact.emailIndex());
            boolean written = update.executeUpdate() == 1;
            if (!written) {
                LOG.warnf("contact data of person %s not sealed anew: somebody else has the same address", personId);
            }
            return written;
        }
    }
}
