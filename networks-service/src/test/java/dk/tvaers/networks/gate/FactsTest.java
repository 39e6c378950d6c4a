package dk.tvaers.networks.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is asked for the facts of a gate. */
class FactsTest {
    private static final UUID NETWORK = UUID.randomUUID();

    private final List<Set<Condition>> asked = new ArrayList<>();

    @Test
    void onlyThoseWhoKnowWhatAGateNeedsAreAsked() {
        var sources = List.<FactSource>of(
                new Counting(Map.of(Condition.TRACK, 2)),
                new Counting(Map.of(Condition.OPEN_TRIAL, 1)),
                new Counting(Map.of(Condition.EVALUATION_STAND, 1, Condition.SPREAD_STAND, 0)));

        var facts = Facts.gathered(NETWORK, Set.of(Condition.TRACK, Condition.SPREAD_STAND), sources);

        assertEquals(
                List.of(Set.of(Condition.TRACK), Set.of(Condition.EVALUATION_STAND, Condition.SPREAD_STAND)), asked);
        assertEquals(2, facts.count(Condition.TRACK));
        assertEquals(0, facts.count(Condition.SPREAD_STAND));
    }

    @Test
    void whatNobodyCountsIsAFaultOfOursAndNoClosedGate() {
        var facts = Facts.gathered(NETWORK, Set.of(Condition.TRACK), List.of());

        assertThrows(IllegalStateException.class, () -> facts.count(Condition.TRACK));
    }

    @Test
    void whoCountsSomethingElseThanSaidIsFound() {
        FactSource other = new FactSource() {
            @Override
            public Set<Condition> conditions() {
                return Set.of(Condition.TRACK);
            }

            @Override
            public Map<Condition, Integer> factsOf(UUID networkId) {
                return Map.of(Condition.OPEN_TRIAL, 1);
            }
        };

        assertThrows(
                IllegalStateException.class, () -> Facts.gathered(NETWORK, Set.of(Condition.TRACK), List.of(other)));
    }

    private final class Counting implements FactSource {
        private final Map<Condition, Integer> facts;

        Counting(Map<Condition, Integer> facts) {
            this.facts = facts;
        }

        @Override
        public Set<Condition> conditions() {
            return facts.keySet();
        }

        @Override
        public Map<Condition, Integer> factsOf(UUID networkId) {
            asked.add(facts.keySet());
            return facts;
        }
    }
}
