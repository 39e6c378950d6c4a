package dk.tvaers.networks.gate;

import java.util.Map;

/** What is known about a network at the moment its gate is asked. */
public record Facts(Map<Condition, Integer> counts) {
    public Facts {
        counts = Map.copyOf(counts);
    }

    /**
     * How many there are.
     *
     * @throws IllegalStateException when no feature knows: a forgotten {@link FactSource}, never a closed gate
     */
    int count(Condition condition) {
        Integer count = counts.get(condition);
        if (count == null) {
            throw new IllegalStateException("No fact source for " + condition);
        }
        return count;
    }
}
