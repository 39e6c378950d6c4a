package dk.tvaers.networks.deliverable;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A delivery to the executive forum; never changed. */
@Entity
@Immutable
@Table(name = "forum_deliverable")
class Deliverable {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String summary;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    protected Deliverable() {}

    Deliverable(UUID networkId, String summary, LocalDate deliveredOn) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.summary = summary;
        this.deliveredOn = deliveredOn;
    }

    UUID id() {
        return id;
    }

    DeliverableView view() {
        return new DeliverableView(id, summary, deliveredOn);
    }
}
