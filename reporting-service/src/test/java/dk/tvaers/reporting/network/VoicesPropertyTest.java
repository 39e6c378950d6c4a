package dk.tvaers.reporting.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The balance against a count of every single contribution and member. */
class VoicesPropertyTest {
    private static final double HALF_OF_THE_LAST_DECIMAL = 0.5e-4 + 1e-12;

    /** A contribution of somebody. */
    record Single(ContributionKind kind, boolean citizen) {}

    @Provide
    Arbitrary<List<Single>> contributions() {
        return Arbitraries.of(ContributionKind.class)
                .flatMap(kind -> Arbitraries.of(true, false).map(citizen -> new Single(kind, citizen)))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Boolean>> members() {
        return Arbitraries.of(true, false).list().ofMaxSize(20);
    }

    @Property
    void isTheMeanOfTheContributionsMinusTheMeanOfTheMembers(
            @ForAll("contributions") List<Single> contributions, @ForAll("members") List<Boolean> members) {
        var voice = Voices.of(counted(contributions), members.size(), citizens(members));

        if (contributions.size() < 5 || members.size() < 5) {
            assertEquals(null, voice.balance().value());
        } else {
            var contributed = contributions.stream().map(Single::citizen).toList();
            assertEquals(
                    mean(contributed) - mean(members), voice.balance().value().doubleValue(), HALF_OF_THE_LAST_DECIMAL);
        }
    }

    /** Whoever knows the whole and the kinds that are shown learns of no kind under five. */
    @Property
    void noKindUnderFiveCanBeComputed(@ForAll("contributions") List<Single> contributions) {
        var counted = counted(contributions);
        var shown = Voices.of(counted, 10, 5).byKind().stream()
                .filter(kind -> kind.share().value() != null)
                .toList();

        var hidden = counted.stream().filter(kind -> kind.n() > 0).count() - shown.size();

        assertTrue(shown.stream().allMatch(kind -> kind.share().n() >= 5));
        assertTrue(hidden == 0 || shown.isEmpty());
    }

    private static List<Contributions> counted(List<Single> contributions) {
        var kinds = new ArrayList<Contributions>();
        Arrays.stream(ContributionKind.values()).forEach(kind -> {
            var ofKind =
                    contributions.stream().filter(each -> each.kind() == kind).toList();
            kinds.add(new Contributions(
                    kind,
                    ofKind.size(),
                    citizens(ofKind.stream().map(Single::citizen).toList())));
        });
        return kinds;
    }

    private static long citizens(List<Boolean> each) {
        return each.stream().filter(citizen -> citizen).count();
    }

    private static double mean(List<Boolean> each) {
        return each.stream().mapToInt(citizen -> citizen ? 1 : 0).average().orElseThrow();
    }
}
