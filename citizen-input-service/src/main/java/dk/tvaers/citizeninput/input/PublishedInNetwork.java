package dk.tvaers.citizeninput.input;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the index that orders a network's published inputs. */
@Entity
@Immutable
@Table(name = "published_in_network")
class PublishedInNetwork {
    @EmbeddedId
    Key id;

    UUID callId;
    Instant receivedAt;

    /** An input is in the index of a network once. */
    @Embeddable
    record Key(UUID inputId, UUID networkId) {}
}
