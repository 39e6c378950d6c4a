package dk.tvaers.citizeninput.contact;

import dk.tvaers.contact.ContactKey;
import dk.tvaers.contact.UnreadableContactException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A contact as it is kept: each part sealed for its input and its column, so that it is worth nothing in another place. */
@Embeddable
record SealedContact(
        @Column(name = "contact_key") String keyId,
        @Column(name = "sealed_name") byte[] name,
        @Column(name = "sealed_email") byte[] email,
        @Column(name = "sealed_phone") byte[] phone) {

    static SealedContact of(ContactKey key, UUID inputId, ContactView contact) {
        return new SealedContact(
                key.id(),
                seal(key, contact.name(), place(inputId, "name")),
                seal(key, contact.email(), place(inputId, "email")),
                seal(key, contact.phone(), place(inputId, "phone")));
    }

    /** @throws UnreadableContactException when it is not this key's or this input's */
    ContactView open(ContactKey key, UUID inputId) {
        return new ContactView(
                open(key, name, place(inputId, "name")),
                open(key, email, place(inputId, "email")),
                open(key, phone, place(inputId, "phone")));
    }

    private static byte[] seal(ContactKey key, String text, String place) {
        return text == null ? null : key.seal(text, place);
    }

    private static String open(ContactKey key, byte[] sealed, String place) {
        return sealed == null ? null : key.open(sealed, place);
    }

    private static String place(UUID inputId, String field) {
        return "input " + inputId + " " + field;
    }
}
