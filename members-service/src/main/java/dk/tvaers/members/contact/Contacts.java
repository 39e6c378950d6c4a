package dk.tvaers.members.contact;

import dk.tvaers.contact.ContactKey;
import dk.tvaers.contact.ContactKeys;
import dk.tvaers.contact.UnreadableContactException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals and opens contact data. */
@ApplicationScoped
public class Contacts {
    private static final String NAME = "name";
    private static final String EMAIL = "email";

    private final ContactKeys keys;

    Contacts(ContactKeys keys) {
        this.keys = keys;
    }

    /** With the newest key. */
    public StoredContact seal(UUID personId, Contact contact) {
        ContactKey key = keys.newest();
        String email = contact.email();
        return new StoredContact(
                key.id(),
                key.seal(contact.name(), place(personId, NAME)),
                email == null ? null : key.seal(email, place(personId, EMAIL)),
                email == null ? null : key.index(email));
    }

    /** @throws UnreadableContactException when no key opens it, or it is another person's */
    public Contact open(UUID personId, StoredContact stored) {
        if (stored.isPlain()) {
            return stored.plain();
        }
        ContactKey key = keys.require(stored.keyId());
        byte[] email = stored.sealedEmail();
        return new Contact(
                key.open(stored.sealedName(), place(personId, NAME)),
                email == null ? null : key.open(email, place(personId, EMAIL)));
    }

    /** What stands in a row with this address, whichever of the keys it was sealed with. */
    public List<String> indexes(@Nullable String email) {
        return email == null
                ? List.of()
                : keys.all().stream().map(key -> key.index(email)).toList();
    }

    private static String place(UUID personId, String field) {
        return "person " + personId + " " + field;
    }
}
