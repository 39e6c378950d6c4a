package dk.tvaers.reporting.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The attack finds what there is to find, or it would prove nothing. */
class SubtractionTest {
    private final Subtraction reader = new Subtraction();

    @Test
    void oneHiddenNumberIsComputed() {
        reader.knows(Map.of("a", 1L));

        assertEquals(Set.of("a"), reader.recovers());
    }

    @Test
    void twoAreNot() {
        reader.knows(Map.of("a", 1L, "b", 1L));

        assertEquals(Set.of(), reader.recovers());
    }

    /** a + b, b + c and a + c give each of them. */
    @Test
    void threeTablesGiveWhatEachOfThemHides() {
        reader.knows(Map.of("a", 1L, "b", 1L));
        reader.knows(Map.of("b", 1L, "c", 1L));
        reader.knows(Map.of("a", 1L, "c", 1L));

        assertEquals(Set.of("a", "b", "c"), reader.recovers());
    }

    /** A hidden total that another table adds up to. */
    @Test
    void aTotalIsTakenFromAnotherTable() {
        reader.knows(Map.of("total", 1L));
        reader.knows(Map.of("total", 1L, "a", -1L));
        reader.knows(Map.of("b", 1L, "c", 1L));

        assertEquals(Set.of("total", "a"), reader.recovers());
    }
}
