package dk.tvaers.members.register;

import dk.tvaers.members.staff.StaffReport;
import dk.tvaers.members.unit.UnitDifference;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What reading the register did, or would do. */
@RegisterForReflection
@Schema(name = "RegisterImport")
record RegisterImportView(
        Units units,
        StaffReport staff,

        @Schema(description = "What was left out or altered")
        List<Problem> problems,

        boolean dryRun) {

    /** The units. */
    @RegisterForReflection
    @Schema(name = "RegisterImportUnits")
    record Units(
            @Schema(description = "Units that are new") int created,

            @Schema(description = "Units that changed, now or on a day before")
            int changed,

            int unchanged,
            List<UnitDifference> differences) {}

    /** One thing with its reason, in the caller's language. */
    @RegisterForReflection
    @Schema(name = "RegisterImportProblem")
    record Problem(
            @Schema(description = "The register's own id") UUID id,
            @Schema(examples = "register-parent-unknown") String code,
            String message) {}
}
