package dk.tvaers.networks.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.networks.report.ReportedPeople;
import dk.tvaers.networks.report.ReportedPeople.PerspectiveCount;
import dk.tvaers.networks.report.TookPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeopleCountTest {
    /** People by perspective, all of whom stayed. */
    private static ReportedPeople people(Map<String, Integer> counts) {
        List<TookPart> all = new ArrayList<>();
        new TreeMap<>(counts).forEach((perspective, n) -> {
            for (int i = 0; i < n; i++) {
                all.add(new TookPart(perspective, true));
            }
        });
        return PeopleCount.of(all, List.of("citizen", "company"));
    }

    private static ReportedPeople shown(Map<String, Integer> counts) {
        return PeopleCount.withoutSmallGroups(people(counts));
    }

    private static Integer of(ReportedPeople people, String perspective) {
        return people.perspectives().stream()
                .filter(each -> each.perspective().equals(perspective))
                .findFirst()
                .orElseThrow()
                .members();
    }

    @Test
    void countsTheLargestFirstAndNamesWhoIsMissing() {
        var people = people(Map.of("citizen", 2, "profession", 3));

        assertEquals(
                List.of(new PerspectiveCount("profession", 3), new PerspectiveCount("citizen", 2)),
                people.perspectives());
        assertEquals(5, people.members());
        assertEquals(List.of("company"), people.missingPerspectives());
    }

    @Test
    void thoseWhosePerspectiveIsNotKnownAreCountedToo() {
        var people = PeopleCount.of(List.of(new TookPart(null, false), new TookPart("citizen", true)), List.of());

        assertEquals(2, people.members());
        assertEquals(1, people.stayed());
        assertEquals(List.of(new PerspectiveCount("citizen", 1), new PerspectiveCount(null, 1)), people.perspectives());
    }

    @Test
    void groupsOfFiveAndMoreAreShown() {
        var people = shown(Map.of("citizen", 5, "profession", 9));

        assertEquals(5, of(people, "citizen"));
        assertEquals(9, of(people, "profession"));
        assertEquals(14, people.members());
        assertEquals(14, people.stayed());
    }

    @Test
    void theNextSmallestIsHiddenTooWhereSubtractionWouldTell() {
        var people = shown(Map.of("relative", 4, "citizen", 6, "profession", 9));

        assertNull(of(people, "relative"));
        assertNull(of(people, "citizen"));
        assertEquals(9, of(people, "profession"));
        assertEquals(19, people.members());
    }

    @Test
    void hiddenGroupsAreTogetherLargeEnoughToTellNothing() {
        // One and one: the total would say that each is one.
        var people = shown(Map.of("relative", 1, "association", 1, "citizen", 6, "profession", 9));

        assertNull(of(people, "relative"));
        assertNull(of(people, "association"));
        assertNull(of(people, "citizen"));
        assertEquals(9, of(people, "profession"));
    }

    @Test
    void theTotalIsHiddenWhereItIsTheHiddenGroup() {
        assertNull(shown(Map.of("citizen", 4)).members());
        assertNull(shown(Map.of("citizen", 2, "relative", 2)).members());
        assertNull(shown(Map.of("citizen", 2, "relative", 2)).stayed());
    }

    @Test
    void fewEarlyLeaversAreNotTold() {
        List<TookPart> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(new TookPart("citizen", i > 0));
        }

        var people = PeopleCount.withoutSmallGroups(PeopleCount.of(all, List.of()));

        assertEquals(20, people.members());
        assertNull(people.stayed());
    }
}
