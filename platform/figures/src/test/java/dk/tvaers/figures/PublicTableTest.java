package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.figures.PublicTable.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicTableTest {
    @Test
    void showsWhatIsLarge() {
        assertEquals("12: 5 7", shown(5, 7));
    }

    @Test
    void showsThatNobodyIsThere() {
        assertEquals("12: 0 12", shown(0, 12));
        assertEquals("0: 0 0", shown(0, 0));
    }

    /** 3 alone would be 60 − 57. */
    @Test
    void hidesTheNextSmallestWithASmallOne() {
        assertEquals("60: ? ? 50", shown(3, 7, 50));
    }

    /** 1 + 2 = 3: hidden together they are still a group under five. */
    @Test
    void hidesUntilThoseHiddenAreFiveTogether() {
        assertEquals("63: ? ? ? 50", shown(1, 2, 10, 50));
        assertEquals("55: ? ? 50", shown(1, 4, 50));
    }

    @Test
    void hidesTheTotalOfAFew() {
        assertEquals("?: ? ? 0", shown(1, 3, 0));
    }

    /** Five hidden groups of together five, none of them empty, have one each. */
    @Test
    void hidesTheTotalWhereItTells() {
        assertEquals("?: ? ? ? ? ?", shown(1, 1, 1, 1, 1));
    }

    @Test
    void whatOneTableHidesAnotherOfTheSamePeopleDoesNotTell() {
        var tables = PublicTable.of(List.of(groups(1, 1, 1, 1, 1), groups(5, 0)));

        assertEquals(
                List.of("?: ? ? ? ? ?", "?: ? 0"),
                tables.stream().map(PublicTableTest::text).toList());
    }

    private static String shown(long... counts) {
        return text(PublicTable.of(List.of(groups(counts))).getFirst());
    }

    private static List<Counted> groups(long... counts) {
        var groups = new ArrayList<Counted>();
        Arrays.stream(counts).forEach(count -> groups.add(new Counted("group " + groups.size(), count)));
        return groups;
    }

    private static String text(PublicTable table) {
        return table.total().map(String::valueOf).orElse("?") + ": "
                + table.groups().stream()
                        .map(group -> group.n().map(String::valueOf).orElse("?"))
                        .collect(Collectors.joining(" "));
    }
}
