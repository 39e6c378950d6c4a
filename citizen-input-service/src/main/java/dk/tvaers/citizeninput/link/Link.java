package dk.tvaers.citizeninput.link;

import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an input does for a theme, a network or an iceberg node. */
@Entity
@Immutable
@Table(name = "link")
class Link {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private LinkTarget target;

    private UUID targetId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private Instant linkedAt;

    Link() {}

    Link(UUID id, UUID inputId, LinkRequest asked, UUID networkId, Instant at) {
        this.id = id;
        this.inputId = inputId;
        this.target = asked.target();
        this.targetId = asked.targetId();
        this.networkId = networkId;
        this.relation = asked.relation();
        this.linkedAt = at;
    }

    LinkView view() {
        return new LinkView(id, inputId, target, targetId, networkId, relation, linkedAt);
    }
}
