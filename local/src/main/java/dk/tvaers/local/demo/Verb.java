package dk.tvaers.local.demo;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that can be done in a network, and how it is told to networks-service: a row of {@code verbs.csv}.
 *
 * @param path below the network; {@code {of}} is what it is done to
 * @param versioned whose version the deed names, below the network; empty when none, a dot for the network itself
 */
record Verb(String method, String path, String versioned) {

    private static final String NETWORK_ITSELF = ".";

    static Map<String, Verb> all() {
        return Material.rows("verbs.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("verb"),
                        row -> new Verb(row.get("method"), row.get("path"), row.get("versioned"))));
    }

    boolean isVersioned() {
        return !versioned.isEmpty();
    }

    String path(String network, String of) {
        return network + "/" + path.replace("{of}", of);
    }

    String versioned(String network, String of) {
        return versioned.equals(NETWORK_ITSELF) ? network : network + "/" + versioned.replace("{of}", of);
    }
}
