package dk.tvaers.members.balance;

import dk.tvaers.members.perspective.Voices;
import java.util.Map;
import java.util.Set;

/**
 * What a balance is measured against; codes of perspectives.
 *
 * @param expected what the network's theme needs
 * @param voices whose voice each is
 * @param candidates people who agreed to be found and could bring it
 */
record Expectation(Set<String> expected, Voices voices, Map<String, Long> candidates) {
    Expectation {
        expected = Set.copyOf(expected);
        candidates = Map.copyOf(candidates);
    }
}
