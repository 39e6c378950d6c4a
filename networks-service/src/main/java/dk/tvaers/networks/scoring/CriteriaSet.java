package dk.tvaers.networks.scoring;

import dk.tvaers.web.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The criteria of a network; guards that they do not change while they are scored by. Its row is written first by the repository. */
@Entity
@Table(name = "criteria_set")
class CriteriaSet {
    @Id
    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private CriteriaState state;

    private int edition;

    @ElementCollection
    @CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @Version
    private long version;

    protected CriteriaSet() {}

    UUID networkId() {
        return networkId;
    }

    int edition() {
        return edition;
    }

    long version() {
        return version;
    }

    boolean isFixed() {
        return state == CriteriaState.FIXED;
    }

    /** Becomes these, as long as nothing is fixed. */
    void replace(List<Criterion> wanted) {
        CriteriaRule.requireSound(wanted);
        requireDraft();
        criteria.clear();
        criteria.addAll(wanted);
    }

    /** From now on ideas can be scored. */
    void fix() {
        requireDraft();
        CriteriaRule.requireSound(criteria);
        state = CriteriaState.FIXED;
    }

    /** Can be changed again; the scores given until now count no more. */
    CriteriaChange reopen(String reason, int voidedScores, Instant at) {
        if (!isFixed()) {
            throw Problems.refused("criteria-in-draft");
        }
        CriteriaChange change = new CriteriaChange(this, reason, voidedScores, at);
        state = CriteriaState.DRAFT;
        edition++;
        return change;
    }

    /** Demands that ideas can be scored now. */
    void requireFixed() {
        if (!isFixed()) {
            throw Problems.refused("criteria-in-draft");
        }
    }

    CriteriaView view() {
        return new CriteriaView(state, edition, List.copyOf(criteria));
    }

    private void requireDraft() {
        if (isFixed()) {
            throw Problems.refused("criteria-are-fixed");
        }
    }
}
