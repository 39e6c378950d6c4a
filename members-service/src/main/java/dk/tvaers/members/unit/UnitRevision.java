package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What a unit was for a time. {@link Unit} is what it is now. */
@Entity
class UnitRevision {
    @Id
    private UUID id;

    private UUID unitId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String name;
    private UUID parentId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    protected UnitRevision() {}

    UnitRevision(UUID id, UUID unitId, Span<UnitFacts> span) {
        this.id = id;
        this.unitId = unitId;
        become(span);
    }

    final void become(Span<UnitFacts> span) {
        validFrom = span.from();
        validTo = span.to();
        name = span.value().name();
        parentId = span.value().parentId();
        departmentId = span.value().departmentId();
        level = span.value().level();
    }

    Span<UnitFacts> span() {
        return new Span<>(validFrom, validTo, new UnitFacts(name, parentId, departmentId, level));
    }

    UUID unitId() {
        return unitId;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
