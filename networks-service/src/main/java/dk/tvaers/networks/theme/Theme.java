package dk.tvaers.networks.theme;

import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A proposed theme; guards which decisions may follow which. */
@Entity
class Theme {
    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ThemeState state;

    private String title;
    private String challenge;

    @Column(name = "suggested_type")
    private String suggestedType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "affected_unit_ids")
    private List<UUID> affectedUnitIds;

    @Column(name = "known_solutions")
    private String knownSolutions;

    @Column(name = "wished_difference")
    private String wishedDifference;

    private String fixed;
    private String open;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "expected_perspectives")
    private List<String> expectedPerspectives;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "input_ids")
    private List<UUID> inputIds;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "latest_decision_id")
    private UUID latestDecisionId;

    @Column(name = "has_network")
    private boolean hasNetwork;

    @Version
    private long version;

    protected Theme() {}

    Theme(UUID id, UUID roundId, ThemeRequest proposal, Instant proposedAt) {
        proposal.requireMasked();
        this.id = id;
        this.roundId = roundId;
        this.state = ThemeState.PROPOSED;
        this.title = proposal.title();
        this.challenge = proposal.challenge();
        this.suggestedType = proposal.suggestedType();
        this.affectedUnitIds = proposal.affectedUnitIds();
        this.knownSolutions = proposal.knownSolutions();
        this.wishedDifference = proposal.wishedDifference();
        this.fixed = proposal.fixed();
        this.open = proposal.open();
        this.expectedPerspectives = proposal.expectedPerspectives();
        this.inputIds = proposal.inputIds();
        this.proposedAt = proposedAt;
    }

    /** One from before this system. */
    Theme(UUID id, UUID roundId, PastTheme past, Instant recordedAt) {
        this(id, roundId, past.proposal(), past.proposedAt());
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    long version() {
        return version;
    }

    /**
     * Demands that a decision may be taken: the first one of a round as it is, a correction by naming the latest decision, none
     * once a network works on the theme.
     */
    void requireDecidable(UUID replacesDecisionId) {
        if (hasNetwork) {
            throw Problems.refused("theme-has-network");
        }
        if (replacesDecisionId == null && !state.awaitsDecision()) {
            throw refusedAt("decision-exists");
        }
        if (replacesDecisionId != null && !replacesDecisionId.equals(latestDecisionId)) {
            throw refusedAt("decision-not-latest");
        }
    }

    /** Demands that a decision is still to come; a screening after it would change nothing. */
    void requireScreenable() {
        if (!state.awaitsDecision()) {
            throw Problems.refused("theme-decided");
        }
    }

    /** Takes over the outcome. The round is the decision's, or the next one when it was deferred. */
    void decide(Decision decision) {
        requireDecidable(decision.replacesDecisionId());
        state = ThemeState.after(decision.outcome());
        latestDecisionId = decision.id();
        roundId = decision.nextRoundId() == null ? decision.roundId() : decision.nextRoundId();
    }

    /** A network begins to work on it; 409 unless it is approved and has none. */
    void startNetwork() {
        if (hasNetwork) {
            throw Problems.refused(List.of(Violation.of("/themeId", "theme-has-network")));
        }
        if (state != ThemeState.APPROVED) {
            throw Problems.refused(List.of(Violation.of("/themeId", "theme-not-approved")));
        }
        hasNetwork = true;
    }

    /** As it stands now, so that the next one who thinks of it finds it. */
    void enterInto(Register register) {
        String text = Stream.of(challenge, knownSolutions, wishedDifference)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        register.enter(RegisterKind.THEME, id, null, title, text, state.name(), proposedAt);
    }

    ApprovedTheme approved() {
        return new ApprovedTheme(id, suggestedType, List.copyOf(expectedPerspectives));
    }

    UUID latestDecisionId() {
        return latestDecisionId;
    }

    ThemeSummary summary() {
        return new ThemeSummary(id, roundId, state, version, title, suggestedType, expectedPerspectives, proposedAt);
    }

    ThemeView view(SevenAnswers answers) {
        return new ThemeView(
                id,
                roundId,
                state,
                version,
                title,
                challenge,
                answers,
                suggestedType,
                affectedUnitIds,
                knownSolutions,
                wishedDifference,
                fixed,
                open,
                expectedPerspectives,
                inputIds,
                proposedAt);
    }

    private static RuntimeException refusedAt(String key) {
        return Problems.refused(List.of(Violation.of("/replacesDecisionId", key)));
    }
}
