package dk.tvaers.members.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network that networks-service told of: there is something to be a member of. */
@Entity
class KnownNetwork {
    @Id
    private UUID id;

    private String type;
    private String title;
    private Instant startedAt;
    private Instant closedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> expectedPerspectives;

    protected KnownNetwork() {}

    KnownNetwork(UUID id, String type, String title, List<String> expectedPerspectives, Instant startedAt) {
        this.id = id;
        this.type = type;
        this.title = title;
        this.expectedPerspectives = List.copyOf(expectedPerspectives);
        this.startedAt = startedAt;
    }

    /** Once; a network does not open again. */
    void close(Instant at) {
        closedAt = closedAt != null ? closedAt : at.isBefore(startedAt) ? startedAt : at;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    List<String> expectedPerspectives() {
        return List.copyOf(expectedPerspectives);
    }
}
