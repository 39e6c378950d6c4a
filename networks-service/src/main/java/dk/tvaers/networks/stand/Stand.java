package dk.tvaers.networks.stand;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A stand; never changed. */
@Entity
@Immutable
class Stand {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private StandAbout about;

    private boolean planned;
    private String because;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Stand() {}

    Stand(UUID networkId, StandRequest request, Instant takenAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.about = request.about();
        this.planned = request.planned();
        this.because = request.because();
        this.takenAt = takenAt;
    }

    UUID id() {
        return id;
    }

    StandView view() {
        return new StandView(id, about, planned, because, takenAt);
    }
}
