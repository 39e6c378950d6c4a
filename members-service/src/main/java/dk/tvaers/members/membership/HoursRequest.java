package dk.tvaers.members.membership;

import dk.tvaers.web.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time a member used until now; replaces what was said before. */
@Schema(name = "HoursRequest")
record HoursRequest(@NotNull @Size(max = 10) List<@NotNull @Valid UsedHours> used) {

    /** 400 when a phase is named twice. */
    List<UsedHours> checked() {
        if (used.stream().map(UsedHours::phase).distinct().count() < used.size()) {
            throw Problems.invalid("/used", "phase-twice");
        }
        return used;
    }
}
