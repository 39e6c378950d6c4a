package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.BottomLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A belief about value; a better one is a new one. */
@Entity
@Immutable
@Table(name = "value_hypothesis")
class ValueHypothesis {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    @Column(name = "bottom_line")
    private BottomLine bottomLine;

    private String statement;
    private String gains;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ValueHypothesis() {}

    ValueHypothesis(UUID networkId, ValueHypothesisRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.bottomLine = request.bottomLine();
        this.statement = request.statement();
        this.gains = request.gains();
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    ValueHypothesisView view() {
        return new ValueHypothesisView(id, bottomLine, statement, gains, recordedAt);
    }
}
