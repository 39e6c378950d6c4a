package dk.tvaers.networks.reporting;

import dk.tvaers.networks.report.ReportedPeople;
import dk.tvaers.networks.report.ReportedPeople.PerspectiveCount;
import dk.tvaers.networks.report.TookPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts people by perspective, and hides what would point at somebody (domain.md §8). */
final class PeopleCount {
    /** Smaller groups are not shown outside the network. */
    static final int SMALLEST_GROUP = 5;

    private static final Comparator<PerspectiveCount> LARGEST_FIRST = Comparator.comparing(
                    PerspectiveCount::members, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(PerspectiveCount::perspective, Comparator.nullsLast(Comparator.naturalOrder()));

    private PeopleCount() {}

    /**
     * Exact counts, the largest group first.
     *
     * @param expected codes of the perspectives the theme needs; those nobody brought are missing
     */
    static ReportedPeople of(List<TookPart> all, List<String> expected) {
        Map<String, Long> counts = all.stream()
                .filter(each -> each.perspective() != null)
                .collect(Collectors.groupingBy(TookPart::perspective, Collectors.counting()));
        List<PerspectiveCount> groups = new ArrayList<>();
        counts.forEach((perspective, members) -> groups.add(new PerspectiveCount(perspective, members.intValue())));
        int unknown =
                (int) all.stream().filter(each -> each.perspective() == null).count();
        if (unknown > 0) {
            groups.add(new PerspectiveCount(null, unknown));
        }
        int stayed = (int) all.stream().filter(TookPart::stayed).count();
        return new ReportedPeople(
                all.size(),
                stayed,
                groups.stream().sorted(LARGEST_FIRST).toList(),
                expected.stream().filter(each -> !counts.containsKey(each)).toList());
    }

    /**
     * Without groups under {@value #SMALLEST_GROUP}, and without what they could be computed from: at least two groups are hidden, of
     * together at least {@value #SMALLEST_GROUP}, or else the total is hidden too.
     */
    static ReportedPeople withoutSmallGroups(ReportedPeople exact) {
        Set<PerspectiveCount> hidden = hidden(exact.perspectives());
        int hiddenPeople = hidden.stream().mapToInt(PerspectiveCount::members).sum();
        boolean totalTells = !hidden.isEmpty() && (hidden.size() < 2 || hiddenPeople < SMALLEST_GROUP);
        boolean hideTotal = totalTells || exact.members() < SMALLEST_GROUP;
        int left = exact.members() - exact.stayed();
        boolean hideStayed = hideTotal || (left > 0 && left < SMALLEST_GROUP) || exact.stayed() < SMALLEST_GROUP;
        List<PerspectiveCount> shown = exact.perspectives().stream()
                .map(each -> hidden.contains(each) ? new PerspectiveCount(each.perspective(), null) : each)
                .sorted(LARGEST_FIRST)
                .toList();
        return new ReportedPeople(
                hideTotal ? null : exact.members(),
                hideStayed ? null : exact.stayed(),
                shown,
                exact.missingPerspectives());
    }

    private static Set<PerspectiveCount> hidden(List<PerspectiveCount> groups) {
        Set<PerspectiveCount> hidden = new HashSet<>();
        int people = 0;
        for (PerspectiveCount group :
                groups.stream().sorted(LARGEST_FIRST.reversed()).toList()) {
            boolean small = group.members() < SMALLEST_GROUP;
            boolean others = !hidden.isEmpty() && (hidden.size() < 2 || people < SMALLEST_GROUP);
            if (small || others) {
                hidden.add(group);
                people += group.members();
            }
        }
        return hidden;
    }
}
