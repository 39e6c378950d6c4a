package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Span;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of the base organisation. */
@RegisterForReflection
@Schema(name = "Unit")
record UnitView(
        UUID id,

        @Schema(description = "What the municipality itself calls it", examples = "4711")
        String number,

        @Schema(examples = "Hjemmeplejen Øst") String name,
        UUID parentId,

        @Schema(description = "The department it belongs to, itself if it is one")
        UUID departmentId,

        UnitLevel level,
        LocalDate validFrom,

        @Schema(description = "Last day, inclusive; absent while it exists")
        LocalDate validTo) {

    static UnitView of(Unit unit) {
        UnitState state = unit.state();
        return new UnitView(
                state.id(),
                state.number(),
                state.name(),
                state.parentId(),
                state.departmentId(),
                state.level(),
                state.validFrom(),
                state.validTo());
    }

    /** As it was for a time, whose days these are. */
    static UnitView of(UUID id, String number, Span<UnitFacts> span) {
        UnitFacts facts = span.value();
        return new UnitView(
                id,
                number,
                facts.name(),
                facts.parentId(),
                facts.departmentId(),
                facts.level(),
                span.from(),
                span.to());
    }
}
