package dk.tvaers.networks.finding;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something a network found. */
@Entity
class Finding {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String statement;

    @Column(name = "outside_own_units")
    private boolean outsideOwnUnits;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** When it was found, where that was before it was recorded. */
    @Column(name = "found_at")
    private Instant foundAt;

    @ElementCollection
    @CollectionTable(name = "finding_input", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    private List<CitedInput> inputs;

    protected Finding() {}

    Finding(UUID networkId, FindingRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.statement = request.statement();
        this.outsideOwnUnits = request.outsideOwnUnits();
        this.inputs = new ArrayList<>(request.inputs());
        this.recordedAt = recordedAt;
    }

    /** One from before this system. */
    Finding(UUID networkId, FindingRequest request, Instant foundAt, Instant recordedAt) {
        this(networkId, request, recordedAt);
        this.foundAt = foundAt;
    }

    UUID id() {
        return id;
    }

    FindingView view() {
        return new FindingView(id, statement, outsideOwnUnits, List.copyOf(inputs), foundAt, recordedAt);
    }
}
