package dk.tvaers.citizeninput.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The login that an input is kept with. */
@Entity
@Immutable
@Table(name = "claim")
class Claim {
    @Id
    private UUID inputId;

    private UUID claimedBy;
    private Instant claimedAt;

    Claim() {}

    Claim(UUID inputId, UUID claimedBy, Instant claimedAt) {
        this.inputId = inputId;
        this.claimedBy = claimedBy;
        this.claimedAt = claimedAt;
    }

    UUID inputId() {
        return inputId;
    }

    UUID claimedBy() {
        return claimedBy;
    }

    Instant claimedAt() {
        return claimedAt;
    }
}
