package dk.tvaers.members.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody decided about being found; the newest counts. */
@Entity
@Immutable
class Findability {
    @Id
    private UUID id;

    private UUID personId;
    private boolean findable;
    private Instant decidedAt;

    protected Findability() {}

    Findability(UUID id, UUID personId, boolean findable, Instant decidedAt) {
        this.id = id;
        this.personId = personId;
        this.findable = findable;
        this.decidedAt = decidedAt;
    }

    boolean findable() {
        return findable;
    }

    FindabilityView view() {
        return new FindabilityView(findable, decidedAt);
    }
}
