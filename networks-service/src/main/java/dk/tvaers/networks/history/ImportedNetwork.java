package dk.tvaers.networks.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a network was brought in, and under which name. */
@Entity
@Immutable
@Table(name = "imported_network")
class ImportedNetwork {
    @Id
    private String reference;

    @Column(name = "network_id")
    private UUID networkId;

    private String content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ImportedNetwork() {}

    /** @param content SHA-256 of what the file said of it */
    ImportedNetwork(String reference, UUID networkId, String content, Instant recordedAt) {
        this.reference = reference;
        this.networkId = networkId;
        this.content = content;
        this.recordedAt = recordedAt;
    }

    String reference() {
        return reference;
    }

    UUID networkId() {
        return networkId;
    }

    boolean says(String content) {
        return this.content.equals(content);
    }
}
