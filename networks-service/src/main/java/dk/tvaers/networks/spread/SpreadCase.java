package dk.tvaers.networks.spread;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.SpreadStage;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** A solution at another place; guards that its conditions come to hold in order. */
@Entity
@Table(name = "spread_case")
class SpreadCase {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String title;

    @Column(name = "to_unit_id")
    private UUID toUnitId;

    @Enumerated(EnumType.STRING)
    private SpreadStage stage;

    @Version
    private long version;

    protected SpreadCase() {}

    SpreadCase(UUID networkId, SpreadRequest request) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.title = request.title();
        this.toUnitId = request.toUnitId();
        this.stage = SpreadStage.PROPOSED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    void advance(SpreadStage to) {
        requireNext(stage, to);
        stage = to;
    }

    /** One stage at a time, never back: what was not translated is not implemented, it is copied. */
    static void requireNext(SpreadStage from, SpreadStage to) {
        if (to.ordinal() != from.ordinal() + 1) {
            throw Problems.refused(List.of(
                    Violation.of("/stage", isReal(from) ? "spread-real" : "spread-stage-skipped", from.name())));
        }
    }

    /** All three conditions hold. */
    static boolean isReal(SpreadStage stage) {
        return stage == SpreadStage.VALUE_SHOWN;
    }

    SpreadView view(List<SpreadView.Condition> conditions) {
        return new SpreadView(id, networkId, title, toUnitId, stage, isReal(stage), conditions);
    }
}
