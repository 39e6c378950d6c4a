package dk.tvaers.networks.gate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known about a network at the moment its gate is asked. */
public record Facts(Map<Condition, Integer> counts) {
    public Facts {
        counts = Map.copyOf(counts);
    }

    /**
     * Counts what is asked for and leaves alone the features that know nothing of it: a gate asks for a few things, and most of what could be
     * counted is of other phases.
     *
     * @throws IllegalStateException when a feature counts something else than it says
     */
    static Facts gathered(UUID networkId, Set<Condition> asked, Iterable<FactSource> sources) {
        Map<Condition, Integer> counts = new EnumMap<>(Condition.class);
        for (FactSource source : sources) {
            if (!Collections.disjoint(source.conditions(), asked)) {
                Map<Condition, Integer> facts = source.factsOf(networkId);
                if (!facts.keySet().equals(source.conditions())) {
                    throw new IllegalStateException(facts.keySet() + " were counted, not " + source.conditions());
                }
                counts.putAll(facts);
            }
        }
        return new Facts(counts);
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
