package dk.tvaers.citizeninput.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step that a network took, as it was told. */
@Entity
@Immutable
@Table(name = "network_step")
class NetworkStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant at;

    NetworkStep() {}

    NetworkStep(UUID networkId, StepKind kind, Instant at) {
        this.networkId = networkId;
        this.kind = kind;
        this.at = at;
    }
}
