package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A unit of the base organisation. Only an import changes it; {@link UnitTree} has seen to it that the tree stays one. */
@Entity
class Unit {
    @Id
    private UUID id;

    private String number;
    private String name;
    private UUID parentId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected Unit() {}

    Unit(UnitState state) {
        this.id = state.id();
        this.number = state.number();
        become(state);
    }

    /** Takes over everything but id and number, which stay for good. */
    final void become(UnitState state) {
        if (!id.equals(state.id()) || !number.equals(state.number())) {
            throw new IllegalArgumentException("that is another unit");
        }
        name = state.name();
        parentId = state.parentId();
        departmentId = state.departmentId();
        level = state.level();
        validFrom = state.validFrom();
        validTo = state.validTo();
    }

    UnitState state() {
        return new UnitState(id, number, name, parentId, departmentId, level, validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
