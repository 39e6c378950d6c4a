package dk.tvaers.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the installation. The first seals; the others open what was sealed with them. */
@ApplicationScoped
public class ContactKeys {
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9][a-z0-9-]{0,31}):([A-Za-z0-9+/]{43}=)");

    private final Map<String, ContactKey> keys;

    /** @param entries {@code <id>:<32 bytes in base64>} each, newest first */
    public ContactKeys(@ConfigProperty(name = "tvaers.contact.keys") Optional<List<String>> entries) {
        this.keys = parsed(entries.orElse(List.of()));
    }

    private static Map<String, ContactKey> parsed(List<String> entries) {
        Map<String, ContactKey> parsed = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            // No word of the entry: it holds a secret.
            Matcher entry = ENTRY.matcher(entries.get(i).strip());
            if (!entry.matches()) {
                throw new IllegalStateException("tvaers.contact.keys: entry " + (i + 1)
                        + " is not an id, a colon and 32 bytes in base64 (openssl rand -base64 "
                        + ContactKey.SECRET_BYTES
                        + ")");
            }
            String id = entry.group(1);
            if (parsed.put(id, new ContactKey(id, Base64.getDecoder().decode(entry.group(2)))) != null) {
                throw new IllegalStateException("tvaers.contact.keys: " + id + " stands there twice");
            }
        }
        if (parsed.isEmpty()) {
            throw new IllegalStateException(
                    "tvaers.contact.keys is empty: names and addresses are sealed with the first key it lists, <id>:<32 bytes in base64>");
        }
        return parsed;
    }

    /** The one to seal with. */
    public ContactKey newest() {
        return keys.values().iterator().next();
    }

    /** @throws UnreadableContactException when there is no such key */
    public ContactKey require(String id) {
        return byId(id).orElseThrow(() -> new UnreadableContactException("there is no key " + id));
    }

    Optional<ContactKey> byId(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** Newest first. */
    public Collection<ContactKey> all() {
        return keys.values();
    }
}
