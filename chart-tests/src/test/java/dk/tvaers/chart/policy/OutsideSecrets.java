package dk.tvaers.chart.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Secrets that neither chart holds, by name with their keys: what operators or the installer make. */
public record OutsideSecrets(Map<String, Set<String>> keys) {
    public static OutsideSecrets none() {
        return new OutsideSecrets(Map.of());
    }

    public OutsideSecrets with(String name, String... more) {
        var all = new HashMap<>(keys);
        all.put(name, Set.of(more));
        return new OutsideSecrets(Map.copyOf(all));
    }

    boolean has(String name, String key) {
        return keys.getOrDefault(name, Set.of()).contains(key);
    }

    boolean has(String name) {
        return keys.containsKey(name);
    }
}
