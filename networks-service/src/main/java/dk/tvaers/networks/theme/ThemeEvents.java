package dk.tvaers.networks.theme;

import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells the others of themes: ids and codes, never the words of the proposer or the reason of the forum. */
@ApplicationScoped
class ThemeEvents {
    private final Outbox outbox;

    ThemeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void proposed(ThemeView theme) {
        outbox.tell(new ThemeProposed(
                theme.id(), theme.roundId(), theme.suggestedType(), theme.expectedPerspectives(), theme.inputIds()));
    }

    /** A theme from before this system, proposed and decided on these days. */
    void broughtIn(ThemeView theme, Decision decision, LocalDate proposedOn, LocalDate decidedOn) {
        outbox.tell(new ThemeProposed(
                theme.id(),
                theme.roundId(),
                theme.suggestedType(),
                theme.expectedPerspectives(),
                theme.inputIds(),
                proposedOn));
        outbox.tell(new ThemeDecided(
                decision.themeId(), decision.id(), decision.roundId(), decision.outcome(), null, null, decidedOn));
    }

    void decided(Decision decision) {
        outbox.tell(new ThemeDecided(
                decision.themeId(),
                decision.id(),
                decision.roundId(),
                decision.outcome(),
                decision.replacesDecisionId(),
                decision.nextRoundId()));
    }
}
