package dk.tvaers.networks.network;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A network entered a phase; never changed. */
@Entity
@Immutable
@Table(name = "phase_entry")
class PhaseEntry {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_phase")
    private Phase from;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean overridden;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> missing;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "acted_as")
    private ActedAs actedAs;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** When it was brought in; null when it happened here. */
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PhaseEntry() {}

    private PhaseEntry(UUID networkId, Phase phase, Direction direction, ActedAs actedAs, Instant enteredAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.phase = phase;
        this.direction = direction;
        this.actedAs = actedAs;
        this.enteredAt = enteredAt;
        this.missing = List.of();
    }

    /** The start of a network. */
    static PhaseEntry first(UUID networkId, Phase phase, ActedAs actedAs, Instant enteredAt) {
        return new PhaseEntry(networkId, phase, Direction.FORWARD, actedAs, enteredAt);
    }

    PhaseEntry(UUID networkId, Transition transition, String reason, ActedAs actedAs, Instant enteredAt) {
        this(networkId, transition.to(), transition.direction(), actedAs, enteredAt);
        this.from = transition.from();
        this.missing = transition.missing().stream()
                .map(missing -> missing.condition().code())
                .toList();
        this.overridden = !missing.isEmpty();
        this.reason = reason;
    }

    /** Before it is stored: was brought in at this time. */
    PhaseEntry broughtIn(Instant when) {
        recordedAt = when;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    Phase phase() {
        return phase;
    }

    Phase from() {
        return from;
    }

    Direction direction() {
        return direction;
    }

    boolean isOverridden() {
        return overridden;
    }

    PhaseEntryView view() {
        return new PhaseEntryView(
                id,
                phase,
                from,
                direction,
                overridden,
                overridden ? List.copyOf(missing) : null,
                reason,
                actedAs,
                enteredAt);
    }
}
