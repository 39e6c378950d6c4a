package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.DecisionOutcome;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.round.Rounds;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes decisions: one place in the round per approval, given back when it is corrected. */
@ApplicationScoped
class Decisions {
    private final ThemeRepository themes;
    private final DecisionRepository decisions;
    private final Rounds rounds;
    private final Register register;
    private final ThemeEvents events;
    private final AuditLog audit;
    private final Clock clock;

    Decisions(
            ThemeRepository themes,
            DecisionRepository decisions,
            Rounds rounds,
            Register register,
            ThemeEvents events,
            AuditLog audit,
            Clock clock) {
        this.themes = themes;
        this.decisions = decisions;
        this.rounds = rounds;
        this.register = register;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Decided decide(UUID themeId, String ifMatch, DecisionRequest request) {
        request.requireDestination();
        Theme theme = themes.locked(themeId).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, theme.version());
        theme.requireDecidable(request.replacesDecisionId());
        UUID roundId = undo(theme, request.replacesDecisionId());
        Decision decision =
                new Decision(Ids.next(), themeId, roundId, placeIn(roundId, request), request, clock.instant());
        theme.decide(decision);
        decisions.persistAndFlush(decision);
        theme.enterInto(register);
        events.decided(decision);
        audit.record("decide", "theme", themeId);
        return new Decided(decision.view(), theme.version());
    }

    /** A page of the theme's decisions, oldest first. */
    @Transactional
    Page<DecisionView> list(UUID themeId, PageRequest page) {
        if (themes.findById(themeId) == null) {
            throw Problems.notFound();
        }
        return Page.of(decisions.page(themeId, page), page, decision -> Cursor.of(decision.id()))
                .map(Decision::view);
    }

    /** Where the theme stands, without its words. */
    @Transactional
    OutcomeView outcome(UUID themeId) {
        Theme theme = themes.findByIdOptional(themeId).orElseThrow(Problems::notFound);
        DecisionView latest = theme.latestDecisionId() == null
                ? null
                : decisions.findById(theme.latestDecisionId()).view();
        return new OutcomeView(
                themeId, theme.summary().state(), rounds.find(theme.roundId()).orElseThrow(), latest);
    }

    /** Gives back what the corrected decision took; returns the round that the new one belongs to. */
    private UUID undo(Theme theme, UUID replacesDecisionId) {
        if (replacesDecisionId == null) {
            return theme.roundId();
        }
        Decision replaced = decisions.findById(replacesDecisionId);
        if (replaced.outcome() == DecisionOutcome.APPROVED) {
            rounds.releaseOne(replaced.roundId());
        }
        return replaced.roundId();
    }

    /** Takes what the outcome needs; returns the next round of a deferral, otherwise null. */
    private UUID placeIn(UUID roundId, DecisionRequest request) {
        return switch (request.outcome()) {
            case APPROVED -> {
                rounds.approveOne(roundId, request.capacityReason());
                yield null;
            }
            case DEFERRED -> rounds.after(roundId);
            case REJECTED, ROUTED_ELSEWHERE -> null;
        };
    }

    /** A decision taken, and the version of its theme after it. */
    record Decided(DecisionView decision, long version) {}
}
