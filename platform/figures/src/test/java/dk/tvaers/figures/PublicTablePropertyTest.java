package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.figures.PublicTable.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * An attack on two published tables of the same people, independent of how they were made: every way to fill in what is hidden that
 * fits all that is shown. A hidden group is safe while more than one size fits.
 */
class PublicTablePropertyTest {
    /** No group of these tables is larger, so an attack that tries all sizes up to it finds every solution there is. */
    private static final int MOST = 60;

    @Provide
    Arbitrary<List<List<Counted>>> tables() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .flatMap(first -> split(
                                first.stream().mapToInt(Integer::intValue).sum())
                        .map(second -> List.of(counted(first), counted(second))));
    }

    @Property(tries = 2000)
    void noHiddenGroupCanBeComputed(@ForAll("tables") List<List<Counted>> tables) {
        var published = PublicTable.of(tables);

        for (var table : published) {
            for (var group = 0; group < table.groups().size(); group++) {
                if (table.groups().get(group).n().isEmpty()) {
                    assertTrue(sizes(published, table, group).size() > 1, published::toString);
                }
            }
        }
    }

    @Property
    void whatIsShownIsTrueAndLarge(@ForAll("tables") List<List<Counted>> tables) {
        var published = PublicTable.of(tables);

        for (var i = 0; i < tables.size(); i++) {
            for (var j = 0; j < tables.get(i).size(); j++) {
                var n = tables.get(i).get(j).n();
                published.get(i).groups().get(j).n().ifPresent(shown -> {
                    assertEquals(n, shown);
                    assertTrue(n == 0 || n >= SmallGroups.FEWEST);
                });
            }
            var total = tables.get(i).stream().mapToLong(Counted::n).sum();
            published.get(i).total().ifPresent(shown -> {
                assertEquals(total, shown);
                assertTrue(total == 0 || total >= SmallGroups.FEWEST);
            });
        }
    }

    /** Nothing is hidden for nothing. */
    @Property
    void hidesNothingWhereNothingIsSmall(@ForAll("tables") List<List<Counted>> tables) {
        var none = tables.stream().flatMap(List::stream).noneMatch(group -> group.n() > 0 && group.n() < 5);

        var hidden = PublicTable.of(tables).stream()
                .flatMap(table -> table.groups().stream())
                .anyMatch(group -> group.n().isEmpty());

        assertEquals(!none, hidden);
    }

    /** The sizes a hidden group can have, for a reader who knows all tables and that no hidden group is empty. */
    private static Set<Long> sizes(List<PublicTable> all, PublicTable table, int group) {
        var totals = new TreeSet<Long>();
        all.forEach(each -> totals.addAll(totals(each)));
        all.forEach(each -> totals.retainAll(totals(each)));
        var sizes = new TreeSet<Long>();
        for (var total : totals) {
            for (var size = 1L; size <= MOST; size++) {
                if (canBe(table, group, size, total)) {
                    sizes.add(size);
                }
            }
        }
        return sizes;
    }

    /** The totals that a table by itself allows. */
    private static Set<Long> totals(PublicTable table) {
        if (table.total().isPresent()) {
            return Set.of(table.total().get());
        }
        var totals = new TreeSet<Long>();
        var hidden = hidden(table).size();
        for (var total = shown(table) + hidden; total <= shown(table) + (long) hidden * MOST; total++) {
            totals.add(total);
        }
        return totals;
    }

    private static boolean canBe(PublicTable table, int group, long size, long total) {
        var others = hidden(table).stream().filter(each -> each != group).count();
        var left = total - shown(table) - size;
        return others == 0 ? left == 0 : left >= others && left <= others * MOST;
    }

    private static long shown(PublicTable table) {
        return table.groups().stream().mapToLong(group -> group.n().orElse(0L)).sum();
    }

    private static List<Integer> hidden(PublicTable table) {
        var hidden = new ArrayList<Integer>();
        for (var group = 0; group < table.groups().size(); group++) {
            if (table.groups().get(group).n().isEmpty()) {
                hidden.add(group);
            }
        }
        return hidden;
    }

    /** A total in up to four parts. */
    private static Arbitrary<List<Integer>> split(int total) {
        return Arbitraries.integers().between(0, total).list().ofSize(3).map(cuts -> {
            var sorted = cuts.stream().sorted().toList();
            var parts = new ArrayList<Integer>();
            var before = 0;
            for (var cut : sorted) {
                parts.add(cut - before);
                before = cut;
            }
            parts.add(total - before);
            return parts;
        });
    }

    private static List<Counted> counted(List<Integer> counts) {
        var groups = new ArrayList<Counted>();
        counts.forEach(count -> groups.add(new Counted("group " + groups.size(), count)));
        return groups;
    }
}
