package dk.tvaers.members.contact;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A contact as it stands in its person's row; {@link Contacts} makes and opens it. */
@Embeddable
public class StoredContact {
    // As releases before sealing wrote it, and still write while the pods are replaced; then this is newer than what is
    // sealed.
    private String name;
    private String email;

    private byte[] sealedName;
    private byte[] sealedEmail;
    private String emailIndex;
    private String contactKey;

    protected StoredContact() {}

    StoredContact(String keyId, byte[] sealedName, byte @Nullable [] sealedEmail, @Nullable String emailIndex) {
        this.contactKey = keyId;
        this.sealedName = sealedName;
        this.sealedEmail = sealedEmail;
        this.emailIndex = emailIndex;
    }

    /** A row as it was read from the table. */
    static StoredContact row(
            @Nullable String name,
            @Nullable String email,
            @Nullable String keyId,
            byte @Nullable [] sealedName,
            byte @Nullable [] sealedEmail) {
        StoredContact row = new StoredContact(keyId, sealedName, sealedEmail, null);
        row.name = name;
        row.email = email;
        return row;
    }

    boolean isPlain() {
        return name != null;
    }

    Contact plain() {
        return new Contact(name, email);
    }

    String keyId() {
        return contactKey;
    }

    byte[] sealedName() {
        return sealedName;
    }

    byte @Nullable [] sealedEmail() {
        return sealedEmail;
    }

    @Nullable
    String emailIndex() {
        return emailIndex;
    }
}
