package dk.tvaers.members.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A network that networks-service told of: there is something to be a member of. */
@Entity
class KnownNetwork {
    @Id
    private UUID id;

    private String type;
    private String title;
    private Instant startedAt;

    protected KnownNetwork() {}

    KnownNetwork(UUID id, String type, String title, Instant startedAt) {
        this.id = id;
        this.type = type;
        this.title = title;
        this.startedAt = startedAt;
    }
}
