package dk.tvaers.citizeninput.projection;

import dk.tvaers.events.words.Phase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A network as far as it was told; title and theme come with its start, the phase with each entry. */
@Entity
@Immutable
@Table(name = "known_network")
class KnownNetwork {
    @Id
    UUID id;

    UUID themeId;
    String title;

    @Enumerated(EnumType.STRING)
    Phase phase;
}
