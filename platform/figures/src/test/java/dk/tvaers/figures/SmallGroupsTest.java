package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    @Test
    void fiveIsTheSmallestGroupWithFigures() {
        assertEquals(Optional.empty(), SmallGroups.unlessSmall(4, () -> Optional.of("figure")));
        assertEquals(Optional.of("figure"), SmallGroups.unlessSmall(5, () -> Optional.of("figure")));
    }

    @Test
    void nobodyIsASmallGroupToo() {
        assertEquals(Optional.empty(), SmallGroups.unlessSmall(0, () -> Optional.of("figure")));
    }
}
