package dk.tvaers.portal.theme;

import dk.tvaers.portal.remote.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Which round a proposal enters that is made now. */
final class Rounds {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private Rounds() {}

    /** The next whose deadline is not over, that day included (domain.md §3); null when none is open yet. */
    static Theme.Round open(List<Theme.Round> rounds, Clock clock) {
        var today = LocalDate.now(clock.withZone(COPENHAGEN));
        return rounds.stream()
                .filter(round -> !round.deadline().isBefore(today))
                .min(Comparator.comparing(Theme.Round::deadline))
                .orElse(null);
    }
}
