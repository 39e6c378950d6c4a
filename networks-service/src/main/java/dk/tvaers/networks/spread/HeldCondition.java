package dk.tvaers.networks.spread;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.SpreadStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A condition of a spread that holds; never changed. */
@Entity
@Immutable
@Table(name = "spread_condition")
class HeldCondition {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private SpreadStage stage;

    private String evidence;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected HeldCondition() {}

    HeldCondition(UUID caseId, SpreadStage stage, String evidence, LocalDate heldOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.stage = stage;
        this.evidence = evidence;
        this.heldOn = heldOn;
    }

    UUID caseId() {
        return caseId;
    }

    SpreadView.Condition view() {
        return new SpreadView.Condition(stage, evidence, heldOn);
    }
}
