package dk.tvaers.networks.idea;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IdeaState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step of an idea; never changed. */
@Entity
@Immutable
@Table(name = "idea_move")
class IdeaMove {
    @Id
    private UUID id;

    @Column(name = "idea_id")
    private UUID ideaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private IdeaState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private IdeaState to;

    private String reason;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected IdeaMove() {}

    IdeaMove(UUID ideaId, IdeaState from, IdeaState to, String reason, Instant movedAt) {
        this.id = Ids.next();
        this.ideaId = ideaId;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.movedAt = movedAt;
    }

    UUID id() {
        return id;
    }

    UUID ideaId() {
        return ideaId;
    }

    IdeaState from() {
        return from;
    }

    IdeaState to() {
        return to;
    }

    IdeaMoveView view() {
        return new IdeaMoveView(from, to, reason, movedAt);
    }
}
