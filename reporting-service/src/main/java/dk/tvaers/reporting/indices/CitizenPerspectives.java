package dk.tvaers.reporting.indices;

import dk.tvaers.figures.Decimals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which perspectives are a citizen's own: the citizen and the relative. An association, a company or a knowledge institution
 * speaks for an organisation, a politician is elected; domain.md §6 keeps the organised voice apart from the ordinary citizen.
 */
public final class CitizenPerspectives {
    private static final Set<String> CODES = Set.of("citizen", "relative");

    private CitizenPerspectives() {}

    /** Members with a citizen perspective ÷ all members (domain.md §8); absent without members. */
    public static Optional<BigDecimal> share(Map<String, Long> membersByPerspective) {
        var all = sum(membersByPerspective, membersByPerspective.keySet());
        return all == 0 ? Optional.empty() : Optional.of(Decimals.share(count(membersByPerspective), all));
    }

    /** Members with a citizen perspective. */
    public static long count(Map<String, Long> membersByPerspective) {
        return sum(membersByPerspective, CODES);
    }

    /** Their codes. */
    public static Set<String> codes() {
        return CODES;
    }

    private static long sum(Map<String, Long> members, Set<String> perspectives) {
        return perspectives.stream()
                .mapToLong(perspective -> members.getOrDefault(perspective, 0L))
                .sum();
    }
}
