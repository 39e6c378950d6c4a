package dk.tvaers.networks.gate;

import java.util.Map;
import java.util.UUID;

/** A feature that can count something gates ask for. */
public interface FactSource {
    /** The counts this feature knows, also those that are 0. */
    Map<Condition, Integer> factsOf(UUID networkId);
}
