package dk.tvaers.networks.trial;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of a trial's learning log; never changed. */
@Entity
@Immutable
@Table(name = "learning_entry")
class Learning {
    @Id
    private UUID id;

    @Column(name = "trial_id")
    private UUID trialId;

    private String learning;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Learning() {}

    Learning(UUID trialId, String learning, Instant enteredAt) {
        this.id = Ids.next();
        this.trialId = trialId;
        this.learning = learning;
        this.enteredAt = enteredAt;
    }

    UUID trialId() {
        return trialId;
    }

    UUID id() {
        return id;
    }

    LearningView view() {
        return new LearningView(id, learning, enteredAt);
    }
}
