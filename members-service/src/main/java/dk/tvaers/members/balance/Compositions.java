package dk.tvaers.members.balance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.events.words.Recruitment;
import dk.tvaers.figures.Decimals;
import dk.tvaers.figures.Diversity;
import dk.tvaers.figures.SmallGroups;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Composition} of seats (domain.md §8); plain, so that the same people always give the same figures. */
final class Compositions {
    private Compositions() {}

    static Composition of(Collection<Seat> seats, Expectation against) {
        SortedMap<String, Long> counts =
                seats.stream().collect(groupingBy(Seat::perspective, TreeMap::new, counting()));
        List<String> missing = new TreeSet<>(against.expected())
                .stream().filter(expected -> !counts.containsKey(expected)).toList();
        missing.forEach(expected -> counts.put(expected, 0L));
        return new Composition(
                seats.size(),
                SmallGroups.isSmall(seats.size()),
                byPerspective(counts, against.expected()),
                unlessSmall(seats, Optional.of(counts).map(Compositions::indices)),
                share(seats, seat -> against.voices().citizen().contains(seat.perspective())),
                share(seats, seat -> against.voices().organised().contains(seat.perspective())),
                coverage(missing.size(), against.expected().size()),
                missing.stream().map(each -> missing(each, seats, against)).toList(),
                byRecruitment(seats),
                unlessSmall(seats, Optional.of(count(seats, Seat::firstTime))));
    }

    private static List<Composition.PerspectiveCount> byPerspective(Map<String, Long> counts, Set<String> expected) {
        return counts.entrySet().stream()
                .map(each -> new Composition.PerspectiveCount(
                        each.getKey(), each.getValue(), expected.contains(each.getKey())))
                .toList();
    }

    private static Composition.@Nullable Indices indices(Map<String, Long> counts) {
        Diversity diversity = Diversity.of(counts.values(), counts.size());
        return diversity
                .blau()
                .map(blau -> new Composition.Indices(
                        blau,
                        diversity.blauNormalised().orElse(null),
                        diversity.shannon().orElseThrow(),
                        diversity.evenness().orElse(null),
                        diversity.dominance().orElseThrow(),
                        counts.size()))
                .orElse(null);
    }

    private static @Nullable BigDecimal share(Collection<Seat> seats, Predicate<Seat> counted) {
        return SmallGroups.isSmall(seats.size()) ? null : Decimals.share(count(seats, counted), seats.size());
    }

    /** Of perspectives, not of people: nothing to suppress. */
    private static @Nullable BigDecimal coverage(int missing, int expected) {
        return expected == 0 ? null : Decimals.share(expected - missing, expected);
    }

    private static Composition.Missing missing(String code, Collection<Seat> seats, Expectation against) {
        Long carriedBy = unlessSmall(
                seats, Optional.of(count(seats, seat -> seat.carried().contains(code))));
        return new Composition.Missing(code, carriedBy, against.candidates().getOrDefault(code, 0L));
    }

    private static List<Composition.RecruitmentCount> byRecruitment(Collection<Seat> seats) {
        Map<Recruitment, Long> counts = seats.stream()
                .collect(groupingBy(Seat::recruitment, () -> new EnumMap<>(Recruitment.class), counting()));
        return counts.entrySet().stream()
                .map(each -> new Composition.RecruitmentCount(each.getKey(), each.getValue()))
                .toList();
    }

    private static long count(Collection<Seat> seats, Predicate<Seat> counted) {
        return seats.stream().filter(counted).count();
    }

    private static <T> @Nullable T unlessSmall(Collection<Seat> seats, Optional<T> figure) {
        return SmallGroups.unlessSmall(seats.size(), () -> figure).orElse(null);
    }
}
