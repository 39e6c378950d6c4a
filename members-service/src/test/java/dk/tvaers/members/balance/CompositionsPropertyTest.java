package dk.tvaers.members.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.perspective.Voices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every table. Perspectives are p0 to p6; p0 and p1 are citizens', p2 speaks for many. */
class CompositionsPropertyTest {
    private static final Voices VOICES = new Voices(Set.of("p0", "p1"), Set.of("p2"));
    private static final Set<String> EXPECTED = Set.of("p0", "p1", "p2", "p3");

    private static Composition of(List<String> perspectives) {
        return Compositions.of(seats(perspectives), new Expectation(EXPECTED, VOICES, Map.of()));
    }

    private static List<Seat> seats(List<String> perspectives) {
        return perspectives.stream()
                .map(each -> new Seat(each, Set.of(each), Set.of(), Recruitment.OPEN, true))
                .toList();
    }

    private static List<String> named(List<Integer> numbers) {
        return numbers.stream().map(number -> "p" + number).toList();
    }

    @Property
    void everybodyIsCountedOnceInAnyOrder(
            @ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> numbers, @ForAll long seed) {
        var shuffled = new ArrayList<>(named(numbers));
        Collections.shuffle(shuffled, new Random(seed));

        var composition = of(named(numbers));

        assertEquals(composition, of(shuffled));
        assertEquals(numbers.size(), composition.n());
        assertEquals(
                numbers.size(),
                composition.byPerspective().stream()
                        .mapToLong(Composition.PerspectiveCount::n)
                        .sum());
    }

    @Property
    void thePresentAndTheMissingAreTheExpected(@ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> numbers) {
        var present = Set.copyOf(named(numbers));

        var composition = of(named(numbers));

        var missing = composition.missing().stream()
                .map(Composition.Missing::perspective)
                .toList();
        assertTrue(Collections.disjoint(missing, present));
        assertEquals(
                EXPECTED.size(),
                missing.size() + EXPECTED.stream().filter(present::contains).count());
        assertEquals(
                composition.coverage(),
                BigDecimal.valueOf(EXPECTED.size() - missing.size())
                        .divide(BigDecimal.valueOf(EXPECTED.size()))
                        .setScale(4));
    }

    @Property
    void whoBringsWhatIsMissingRaisesCoverageAndLowersDominance(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(min = 1, max = 3) Integer> numbers) {
        var now = named(numbers);
        var joined = new ArrayList<>(now);
        joined.add("p0");

        assertTrue(of(joined).coverage().compareTo(of(now).coverage()) > 0);
        assertTrue(of(joined).indices().dominance().compareTo(of(now).indices().dominance()) < 0);
    }

    @Property
    void sharesStayBetweenNoneAndAll(@ForAll @Size(min = 5, max = 60) List<@IntRange(max = 6) Integer> numbers) {
        var composition = of(named(numbers));

        assertTrue(composition.citizenShare().signum() >= 0);
        assertTrue(
                composition.citizenShare().add(composition.organisedShare()).compareTo(new BigDecimal("1.0001")) <= 0);
    }

    @Property
    void diversityIsGreatestForEqualSharesWhateverThePerspectivesAreCalled(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(min = 5, max = 20) Integer> sizes) {
        UnaryOperator<List<String>> renamed =
                names -> names.stream().map(name -> "q" + name).toList();
        var unequal = new ArrayList<String>();
        var equal = new ArrayList<String>();
        for (int i = 0; i < sizes.size(); i++) {
            unequal.addAll(Collections.nCopies(sizes.get(i), "p" + i));
            equal.addAll(Collections.nCopies(5, "p" + i));
        }
        var nothing = new Expectation(Set.of(), VOICES, Map.of());
        var some = Compositions.of(seats(unequal), nothing).indices();
        var most = Compositions.of(seats(equal), nothing).indices();

        assertTrue(some.blauNormalised().compareTo(most.blauNormalised()) <= 0);
        assertTrue(some.evenness().compareTo(most.evenness()) <= 0);
        assertEquals(new BigDecimal("1.0000"), most.blauNormalised());
        assertEquals(
                some, Compositions.of(seats(renamed.apply(unequal)), nothing).indices());
    }

    @Property
    void onePerspectiveIsNoDiversity(@ForAll @IntRange(min = 5, max = 200) int n) {
        var indices = of(Collections.nCopies(n, "p1")).indices();

        assertEquals(0, indices.blau().signum());
        assertEquals(0, indices.shannon().signum());
        assertEquals(0, indices.dominance().compareTo(BigDecimal.ONE));
    }
}
