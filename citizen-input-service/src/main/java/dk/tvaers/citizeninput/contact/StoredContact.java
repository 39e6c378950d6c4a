package dk.tvaers.citizeninput.contact;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.contact.UnreadableContactException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How to reach a contributor who allowed it. Nothing that reads inputs reads this. */
@Entity
@Immutable
@Table(name = "contact")
class StoredContact {
    @Id
    private UUID inputId;

    // As releases before sealing wrote it.
    private String name;
    private String email;
    private String phone;

    @Embedded
    private SealedContact sealed;

    StoredContact() {}

    StoredContact(UUID inputId, SealedContact sealed) {
        this.inputId = inputId;
        this.sealed = sealed;
    }

    /** @throws UnreadableContactException when no key opens it, or it is another input's */
    ContactView open(ContactKeys keys) {
        return sealed == null
                ? new ContactView(name, email, phone)
                : sealed.open(keys.require(sealed.keyId()), inputId);
    }
}
