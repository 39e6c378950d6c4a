package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's time in a role of a network. An ended one stays as history. */
@Entity
class RoleAssignment {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    private Instant assignedAt;
    private Instant endedAt;

    @Version
    private long version;

    protected RoleAssignment() {}

    RoleAssignment(UUID id, UUID networkId, UUID personId, NetworkRole role, Instant assignedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = personId;
        this.role = role;
        this.assignedAt = assignedAt;
    }

    void end(Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("the role has ended");
        }
        endedAt = at;
    }

    RoleView view() {
        return new RoleView(id, networkId, personId, role, assignedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
