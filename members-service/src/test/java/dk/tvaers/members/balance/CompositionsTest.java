package dk.tvaers.members.balance;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.perspective.Voices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompositionsTest {
    private static final Voices VOICES =
            new Voices(Set.of("citizen", "relative"), Set.of("association", "company", "political"));

    private static Expectation expecting(String... perspectives) {
        return new Expectation(Set.of(perspectives), VOICES, Map.of("relative", 3L));
    }

    private static List<Seat> seats(int n, String perspective) {
        return nCopies(n, new Seat(perspective, Set.of(perspective), Set.of(Phase.TRIAL), Recruitment.OPEN, true));
    }

    private static List<Seat> table(List<Seat> some, List<Seat> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text);
    }

    /** domain.md §8: shares ½ ¼ ¼ give B .625, B* .9375, H 1.0397, J .9464. */
    @Test
    void isThatOfTheWorkedExample() {
        var table = table(seats(4, "profession"), table(seats(2, "citizen"), seats(2, "relative")));

        var composition = Compositions.of(table, expecting("profession", "citizen", "relative"));

        assertEquals(
                new Composition.Indices(
                        figure("0.6250"), figure("0.9375"), figure("1.0397"), figure("0.9464"), figure("0.5000"), 3),
                composition.indices());
        assertEquals(figure("0.5000"), composition.citizenShare());
        assertEquals(figure("1.0000"), composition.coverage());
        assertEquals(List.of(), composition.missing());
        assertEquals(8L, composition.firstTimers());
    }

    @Test
    void saysWhoIsMissingAndWhoCouldBringIt() {
        var bringsProfession =
                new Seat("profession", Set.of("profession", "relative"), Set.of(), Recruitment.INVITED, false);
        var table = table(seats(4, "profession"), List.of(bringsProfession));

        var composition = Compositions.of(table, expecting("profession", "relative", "citizen"));

        assertEquals(figure("0.3333"), composition.coverage());
        assertEquals(
                List.of(new Composition.Missing("citizen", 0L, 0), new Composition.Missing("relative", 1L, 3)),
                composition.missing());
        assertEquals(
                List.of(
                        new Composition.PerspectiveCount("citizen", 0, true),
                        new Composition.PerspectiveCount("profession", 5, true),
                        new Composition.PerspectiveCount("relative", 0, true)),
                composition.byPerspective());
    }

    @Test
    void theOrganisedVoiceDoesNotStandInForTheCitizen() {
        var table = table(seats(5, "association"), table(seats(3, "profession"), seats(2, "citizen")));

        var composition = Compositions.of(table, expecting("citizen"));

        assertEquals(figure("0.2000"), composition.citizenShare());
        assertEquals(figure("0.5000"), composition.organisedShare());
    }

    @Test
    void whoWasNotExpectedCountsToo() {
        var composition = Compositions.of(table(seats(3, "citizen"), seats(3, "company")), expecting("citizen"));

        assertEquals(2, composition.indices().categories());
        assertEquals(figure("1.0000"), composition.indices().blauNormalised());
        assertEquals(
                new Composition.PerspectiveCount("company", 3, false),
                composition.byPerspective().getLast());
    }

    @Test
    void underFiveThereAreCountsAndNoIndices() {
        var composition =
                Compositions.of(table(seats(2, "citizen"), seats(2, "profession")), expecting("citizen", "relative"));

        assertTrue(composition.suppressed());
        assertNull(composition.indices());
        assertNull(composition.citizenShare());
        assertNull(composition.organisedShare());
        assertNull(composition.firstTimers());
        assertNull(composition.missing().getFirst().alsoCarriedBy());
        assertEquals(4, composition.n());
        assertEquals(figure("0.5000"), composition.coverage());
        assertNotNull(Compositions.of(seats(5, "citizen"), expecting("citizen")).indices());
    }

    @Test
    void anEmptyTableMissesEverybodyExpected() {
        var composition = Compositions.of(List.of(), expecting("citizen"));

        assertEquals(0, composition.n());
        assertEquals(figure("0.0000"), composition.coverage());
        assertEquals(List.of(new Composition.Missing("citizen", null, 0)), composition.missing());
    }

    @Test
    void nothingIsCoveredWhenNothingIsExpected() {
        assertNull(Compositions.of(seats(5, "citizen"), expecting()).coverage());
    }

    @Test
    void countsHowTheMembersCame() {
        var drawn = new Seat("citizen", Set.of("citizen"), Set.of(), Recruitment.LOTTERY, true);

        var composition = Compositions.of(table(seats(2, "citizen"), nCopies(3, drawn)), expecting());

        assertEquals(
                List.of(
                        new Composition.RecruitmentCount(Recruitment.OPEN, 2),
                        new Composition.RecruitmentCount(Recruitment.LOTTERY, 3)),
                composition.byRecruitment());
    }
}
