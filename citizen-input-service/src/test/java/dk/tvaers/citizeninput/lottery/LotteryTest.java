package dk.tvaers.citizeninput.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Draws calculated by hand. {@code for i in $(seq 10); do printf "2026-11-30:$i" | sha256sum; done} puts the numbers in the order
 * 6 7 8 1 10 3 2 5 9 4; of the names, Syd (182b…) comes before b (5e1f…), Nord (e9d2…) and a (f7ee…).
 */
class LotteryTest {
    private static final String SEED = "2026-11-30";

    private static Group group(String name, int first, int last) {
        return group(name, last - first + 1, first, last);
    }

    private static Group group(String name, long weight, int first, int last) {
        return new Group(
                name, weight, IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static String drawn(int seats, Group... groups) {
        return String.join(
                " ",
                Lottery.draw(SEED, seats, List.of(groups)).stream()
                        .map(drawn -> drawn.group().name() + drawn.numbers())
                        .toList());
    }

    @Test
    void drawsTheFirstInTheOrderOfTheHashes() {
        assertEquals("x[6, 7, 8]", drawn(3, group("x", 1, 10)));
        assertEquals("x[1, 3, 6, 7, 8, 10]", drawn(6, group("x", 1, 10)));
    }

    @Test
    void sharesTheSeatsInProportion() {
        assertEquals("Nord[1, 3, 6] Syd[7, 8]", drawn(5, group("Nord", 1, 6), group("Syd", 7, 10)));
    }

    @Test
    void givesSeatsLeftOverToTheLargestRemainders() {
        // 2.0, 1.2 and 0.8 seats.
        var quotas = Lottery.draw(SEED, 4, List.of(group("p", 1, 5), group("q", 6, 8), group("r", 9, 10))).stream()
                .map(Drawn::quota)
                .toList();

        assertEquals(List.of(2, 1, 1), quotas);
    }

    @Test
    void theSeedDecidesBetweenEqualRemainders() {
        assertEquals("a[] b[3]", drawn(1, group("a", 1, 2), group("b", 3, 4)));
    }

    @Test
    void whatAGroupCannotFillGoesToTheOthers() {
        // 4.5 and 0.5 seats by inhabitants, but Nord has two volunteers.
        assertEquals("Nord[1, 2] Syd[6, 7, 8]", drawn(5, group("Nord", 90, 1, 2), group("Syd", 10, 3, 10)));
    }

    @Test
    void groupsWithoutWeightComeLast() {
        assertEquals("a[1, 3] b[4, 5]", drawn(4, group("a", 0, 1, 3), group("b", 5, 4, 5)));
        assertEquals("a[] b[5]", drawn(1, group("a", 0, 1, 3), group("b", 5, 4, 5)));
    }

    @Test
    void drawsEverybodyWhenThereIsRoomAndNobodyWithoutSeats() {
        assertEquals("a[1, 2] b[3]", drawn(10, group("a", 1, 2), group("b", 3, 3)));
        assertEquals("a[] b[]", drawn(0, group("a", 1, 2), group("b", 3, 3)));
        assertEquals("", drawn(4));
    }

    @Test
    void refusesWhatIsNoDraw() {
        var twice = List.of(group("a", 1, 2), group("a", 3, 4));
        assertThrows(IllegalArgumentException.class, () -> Lottery.draw(SEED, 1, twice));
        assertThrows(IllegalArgumentException.class, () -> Lottery.draw(SEED, -1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Group("a", -1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Group("a", 1, List.of(1, 1)));
    }
}
