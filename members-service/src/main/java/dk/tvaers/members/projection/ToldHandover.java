package dk.tvaers.members.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step of a solution on its way from a network to a unit. */
@Entity
@Immutable
class ToldHandover {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID unitId;
    private UUID handoverId;
    private String step;
    private Instant toldAt;

    protected ToldHandover() {}

    ToldHandover(UUID id, UUID networkId, UUID unitId, UUID handoverId, String step, Instant toldAt) {
        this.id = id;
        this.networkId = networkId;
        this.unitId = unitId;
        this.handoverId = handoverId;
        this.step = step;
        this.toldAt = toldAt;
    }
}
