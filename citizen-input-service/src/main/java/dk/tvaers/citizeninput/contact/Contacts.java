package dk.tvaers.citizeninput.contact;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.contact.UnreadableContactException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps how contributors can be reached; nobody else here knows the keys. */
@ApplicationScoped
public class Contacts {
    private final ContactRepository stored;
    private final ContactKeys keys;

    Contacts(ContactRepository stored, ContactKeys keys) {
        this.stored = stored;
        this.keys = keys;
    }

    /** Sealed with the newest key, in the caller's transaction. */
    public void keep(UUID inputId, ContactRequest given) {
        stored.persist(new StoredContact(inputId, SealedContact.of(keys.newest(), inputId, given.view())));
    }

    /**
     * How to reach the contributor, for that contributor's own eyes or the mail.
     *
     * @throws UnreadableContactException when no key opens it
     */
    public Optional<ContactView> of(UUID inputId) {
        return stored.findByIdOptional(inputId).map(each -> each.open(keys));
    }

    /** Erases how to reach the contributor. */
    public void erase(UUID inputId) {
        stored.delete("inputId", inputId);
    }
}
