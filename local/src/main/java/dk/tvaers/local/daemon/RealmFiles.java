package dk.tvaers.local.daemon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The realms as code. {@code tvaers.json} is the product's realm, the same everywhere: no users, no secrets, placeholders
 * {@code ${TVAERS_…}} for what an installation decides. Here it is joined by an overlay with test users and known secrets,
 * and by the realm that plays the municipality's single sign-on.
 */
public final class RealmFiles {

    /** Of the portal's client on a developer's machine. */
    public static final String PORTAL_SECRET = "local-portal-secret";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(TVAERS_[A-Z_]+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFiles() {}

    /** Realm name to import file; the single sign-on first, because the product's realm refers to it. */
    static Map<String, String> all(URI keycloak) throws IOException {
        Map<String, String> values = values(keycloak);
        ObjectNode product = read("tvaers.json");
        merge(product, read("tvaers-local.json"));
        Map<String, String> realms = new LinkedHashMap<>();
        realms.put("municipality", fill(read("municipality.json").toString(), values));
        realms.put("tvaers", fill(product.toString(), values));
        return realms;
    }

    private static Map<String, String> values(URI keycloak) {
        return Map.of(
                "TVAERS_KEYCLOAK_URL", keycloak.toString(),
                "TVAERS_PORTAL_URL", "http://localhost:8100",
                "TVAERS_PORTAL_SECRET", PORTAL_SECRET,
                "TVAERS_MUNICIPAL_PORTAL_SECRET", "local-municipal-portal-secret",
                "TVAERS_SSO_NAME", "Albertslund SSO (demonstration)",
                "TVAERS_SSO_URL", keycloak + "/realms/municipality",
                "TVAERS_SSO_SECRET", "local-broker-secret");
    }

    static ObjectNode read(String name) throws IOException {
        try (InputStream in = RealmFiles.class.getResourceAsStream("/realms/" + name)) {
            return (ObjectNode) JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Objects are joined key by key, lists are joined end to end, anything else is replaced. */
    static void merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(entry -> {
            JsonNode old = base.get(entry.getKey());
            if (old instanceof ObjectNode object && entry.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else if (old instanceof ArrayNode array && entry.getValue() instanceof ArrayNode more) {
                array.addAll(more);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        });
    }

    static String fill(String json, Map<String, String> values) {
        return PLACEHOLDER.matcher(json).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing fills ${" + match.group(1) + "} in the realm files");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
