package dk.tvaers.citizeninput.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

/** What holds for every draw. */
class LotteryPropertyTest {
    @Provide
    Arbitrary<List<Group>> groups() {
        var sizeAndWeight = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((size, weight) -> new long[] {size, weight});
        return sizeAndWeight.list().ofMaxSize(8).map(LotteryPropertyTest::numbered);
    }

    private static List<Group> numbered(List<long[]> sizesAndWeights) {
        var groups = new ArrayList<Group>();
        var next = 1;
        for (var each : sizesAndWeights) {
            var last = next + (int) each[0];
            groups.add(new Group(
                    "g" + groups.size(),
                    each[1],
                    IntStream.range(next, last).boxed().toList()));
            next = last;
        }
        return groups;
    }

    private static int volunteers(List<Group> groups) {
        return groups.stream().mapToInt(Group::size).sum();
    }

    @Property(tries = 300)
    void everySeatIsFilledWhileThereAreVolunteersAndNobodyIsDrawnTwice(
            @ForAll @NotBlank String seed,
            @ForAll @IntRange(max = 60) int seats,
            @ForAll("groups") List<Group> groups) {
        var drawn = Lottery.draw(seed, seats, groups);

        var numbers = drawn.stream().flatMap(each -> each.numbers().stream()).toList();
        assertEquals(Math.min(seats, volunteers(groups)), numbers.size());
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        for (var each : drawn) {
            assertEquals(each.quota(), each.numbers().size());
            assertTrue(each.group().numbers().containsAll(each.numbers()));
        }
    }

    @Property(tries = 200)
    void theSameIsDrawnAgainInWhateverOrderItIsGiven(
            @ForAll @NotBlank String seed,
            @ForAll @IntRange(max = 60) int seats,
            @ForAll("groups") List<Group> groups) {
        var reversed = groups.reversed().stream()
                .map(group ->
                        new Group(group.name(), group.weight(), group.numbers().reversed()))
                .toList();

        var once =
                Lottery.draw(seed, seats, groups).stream().map(Drawn::numbers).toList();
        var again = Lottery.draw(seed, seats, reversed).reversed().stream()
                .map(Drawn::numbers)
                .toList();

        assertEquals(once, again);
    }

    @Property(tries = 200)
    void weighedByVolunteersAGroupGetsItsShareRoundedUpOrDown(
            @ForAll @NotBlank String seed,
            @ForAll @IntRange(max = 60) int seats,
            @ForAll("groups") List<Group> groups) {
        var bySize = groups.stream()
                .map(group -> new Group(group.name(), group.size(), group.numbers()))
                .toList();
        var all = volunteers(bySize);
        var given = Math.min(seats, all);

        for (var each : Lottery.draw(seed, seats, bySize)) {
            var size = (long) each.group().size();
            var least = all == 0 ? 0 : given * size / all;
            assertTrue(each.quota() >= least && each.quota() <= least + 1, () -> each.quota() + " of " + least);
        }
    }
}
