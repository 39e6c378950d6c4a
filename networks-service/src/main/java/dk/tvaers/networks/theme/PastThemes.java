package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.round.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Brings in themes that were approved before this system, in the round of their day. */
@ApplicationScoped
public class PastThemes {
    // A round of the past may have approved more than one of today has room for; nobody is to explain that now.
    private static final String CAPACITY_REASON = "brought in";

    private final ThemeRepository themes;
    private final DecisionRepository decisions;
    private final Rounds rounds;
    private final Register register;
    private final ThemeEvents events;
    private final Clock clock;

    PastThemes(
            ThemeRepository themes,
            DecisionRepository decisions,
            Rounds rounds,
            Register register,
            ThemeEvents events,
            Clock clock) {
        this.themes = themes;
        this.decisions = decisions;
        this.rounds = rounds;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** The theme, approved and given to the network that is brought in with it; runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ApprovedTheme bringIn(PastTheme past) {
        Instant now = clock.instant();
        var roundId = rounds.decidedOn(past.decidedOn());
        rounds.approveOne(roundId, CAPACITY_REASON);
        Theme theme = new Theme(Ids.next(), roundId, past, now);
        themes.persistAndFlush(theme);
        Decision decision = new Decision(Ids.next(), theme.id(), roundId, past.decision(), past.decidedAt(), now);
        decisions.persistAndFlush(decision);
        theme.decide(decision);
        theme.startNetwork();
        theme.enterInto(register);
        events.broughtIn(theme.view(null), decision, past.proposedOn(), past.decidedOn());
        return theme.approved();
    }
}
