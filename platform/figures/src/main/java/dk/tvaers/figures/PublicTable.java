package dk.tvaers.figures;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of groups of people for everyone to read: groups under {@value SmallGroups#FEWEST} are hidden, and with them as many of the
 * next smallest as it takes that no hidden group can be computed from the total and the groups that are shown (complementary
 * suppression). An empty group is shown, as nobody is in it; so a reader knows that a hidden one has somebody.
 *
 * @param total absent when it is hidden
 * @param groups in the order they were given
 */
public record PublicTable(Optional<Long> total, List<Group> groups) {
    /**
     * A group and how many are in it.
     *
     * @param n absent when it is hidden
     */
    public record Group(String key, Optional<Long> n) {}

    /** A group as it is. */
    public record Counted(String key, long n) {}

    /**
     * Tables of the same people, which all have the same total: when one of them cannot hide enough, none shows more than which groups are
     * empty, or the total of another would tell. No group of one may be made of groups of another. Tables of different people, such as
     * those of two periods, must not be added up to a total that is shown as well.
     *
     * @param tables each with its groups, whose keys differ
     */
    public static List<PublicTable> of(List<List<Counted>> tables) {
        var hidesEnough = tables.stream().allMatch(groups -> hidesEnough(hidden(groups)));
        return tables.stream()
                .map(groups -> hidesEnough ? table(groups, hidden(groups), true) : table(groups, filled(groups), false))
                .toList();
    }

    private static PublicTable table(List<Counted> groups, Set<Counted> hidden, boolean withTotal) {
        return new PublicTable(
                withTotal ? Optional.of(sum(groups)) : Optional.empty(),
                groups.stream()
                        .map(group -> new Group(
                                group.key(), hidden.contains(group) ? Optional.empty() : Optional.of(group.n())))
                        .toList());
    }

    /** The smallest first, until there are enough of them. */
    private static Set<Counted> hidden(List<Counted> groups) {
        var hidden = new LinkedHashSet<Counted>();
        for (var group : filled(groups)) {
            if (SmallGroups.isSmall(group.n()) || !hidesEnough(hidden)) {
                hidden.add(group);
            }
        }
        return hidden;
    }

    /**
     * Nothing, or two groups at least, of together more than one each and no fewer people than in a group that may be shown: then each
     * of them can have more than one size.
     */
    private static boolean hidesEnough(Set<Counted> hidden) {
        var people = sum(hidden);
        return hidden.isEmpty() || hidden.size() > 1 && people > hidden.size() && !SmallGroups.isSmall(people);
    }

    /** Those with somebody in them, the smallest first. */
    private static Set<Counted> filled(List<Counted> groups) {
        var filled = new LinkedHashSet<Counted>();
        groups.stream()
                .filter(group -> group.n() > 0)
                .sorted(Comparator.comparing(Counted::n))
                .forEach(filled::add);
        return filled;
    }

    private static long sum(Iterable<Counted> groups) {
        var sum = 0L;
        for (var group : groups) {
            sum += group.n();
        }
        return sum;
    }
}
