package dk.tvaers.citizeninput;

import dk.tvaers.contact.ContactKeys;
import dk.tvaers.testing.RealParts;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept of how a contributor can be reached, opened with the newest key of the program under test. */
public final class KeptContact {
    private static final List<String> KEYS = List.of(RealParts.contactKeys().split(","));

    private KeptContact() {}

    /** The older one of its keys. */
    public static ContactKeys older() {
        return new ContactKeys(Optional.of(List.of(KEYS.getLast())));
    }

    /** A field: name, email or phone. */
    public static String opened(UUID inputId, String field) {
        var key = new ContactKeys(Optional.of(KEYS)).newest();
        var sealed =
                Database.ask("select encode(sealed_" + field + ", 'hex') from contact where input_id = ?", inputId);
        return key.open(HexFormat.of().parseHex(sealed), "input " + inputId + " " + field);
    }
}
