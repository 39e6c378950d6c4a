package dk.tvaers.members.membership;

import dk.tvaers.web.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member's row of the participation plan.
 *
 * @param phases of a phase member; of a core member those with a purpose of their own
 */
@Schema(name = "Participation")
record Participation(
        @NotNull @Schema(description = "Takes part in all phases")
        Boolean core,

        @Size(max = 10) @Schema(description = "The phases of a phase member, and what any member is there for")
        List<@NotNull @Valid PlannedPhase> phases) {
    Participation {
        // Not List.copyOf: a null among the elements is for the validator to name.
        phases = phases == null ? List.of() : phases;
    }

    /** 400 when a phase is named twice. */
    Participation checked() {
        if (phases.stream().map(PlannedPhase::phase).distinct().count() < phases.size()) {
            throw Problems.invalid("/phases", "phase-twice");
        }
        return this;
    }
}
