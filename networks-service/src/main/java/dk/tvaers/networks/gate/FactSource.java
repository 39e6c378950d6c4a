package dk.tvaers.networks.gate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A feature that can count something gates ask for. */
public interface FactSource {
    /** What it can count, so that it is asked only where a gate needs one of these. */
    Set<Condition> conditions();

    /** The counts of all of these, also those that are 0. */
    Map<Condition, Integer> factsOf(UUID networkId);
}
