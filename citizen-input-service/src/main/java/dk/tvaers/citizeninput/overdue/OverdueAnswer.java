package dk.tvaers.citizeninput.overdue;

import dk.tvaers.events.words.NetworkRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was told of an input that waits too long. */
@Entity
@Immutable
@Table(name = "overdue_answer")
class OverdueAnswer {
    @EmbeddedId
    Key id;

    Instant toldAt;

    /** Once per waiting and step. */
    @Embeddable
    record Key(UUID inputId, @Enumerated(EnumType.STRING) NetworkRole escalatedTo, Instant since) {}
}
