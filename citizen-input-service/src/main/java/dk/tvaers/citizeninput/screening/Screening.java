package dk.tvaers.citizeninput.screening;

import dk.tvaers.events.words.ScreeningOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One decision of a reviewer, kept for ever: the trail of who attested what. Holds no word of the input. */
@Entity
@Immutable
@Table(name = "screening")
class Screening {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private ScreeningOutcome outcome;

    private String reason;
    private boolean attested;
    private UUID checkId;
    private Instant screenedAt;
    private UUID reviewerLoginId;

    Screening() {}

    Screening(UUID id, UUID inputId, ScreeningRequest decided, UUID checkId, Instant at, UUID reviewerLoginId) {
        this.id = id;
        this.inputId = inputId;
        this.outcome = decided.outcome();
        this.reason = decided.hides() ? decided.reason() : null;
        this.attested = decided.attested();
        this.checkId = checkId;
        this.screenedAt = at;
        this.reviewerLoginId = reviewerLoginId;
    }

    DecisionView view() {
        return new DecisionView(outcome, reason, attested, checkId, screenedAt, reviewerLoginId);
    }

    UUID inputId() {
        return inputId;
    }

    ScreeningOutcome outcome() {
        return outcome;
    }

    /** Code, or null where none is needed. */
    String reason() {
        return reason;
    }
}
