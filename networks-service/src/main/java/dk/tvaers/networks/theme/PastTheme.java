package dk.tvaers.networks.theme;

import dk.tvaers.events.words.DecisionOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A theme that was approved before this system.
 *
 * @param type code of a network type
 * @param reason of the executive forum
 * @param zone where the municipality is
 */
public record PastTheme(
        String title,
        String challenge,
        String type,
        LocalDate proposedOn,
        LocalDate decidedOn,
        String reason,
        ZoneId zone) {

    ThemeRequest proposal() {
        return new ThemeRequest(
                title, challenge, null, type, List.of(), null, null, null, null, List.of(), List.of(), null);
    }

    DecisionRequest decision() {
        return new DecisionRequest(DecisionOutcome.APPROVED, reason, null, null, null, null);
    }

    Instant proposedAt() {
        return proposedOn.atStartOfDay(zone).toInstant();
    }

    Instant decidedAt() {
        return decidedOn.atStartOfDay(zone).toInstant();
    }
}
