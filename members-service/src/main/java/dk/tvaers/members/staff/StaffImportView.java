package dk.tvaers.members.staff;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of the staff did, or would do. */
@RegisterForReflection
@Schema(name = "StaffImport")
record StaffImportView(
        StaffReport report,

        @Schema(description = "Rows that were left out, by line")
        List<Line> problems,

        boolean dryRun) {

    /** One row with its reason, in the caller's language. */
    @RegisterForReflection
    @Schema(name = "StaffImportProblem")
    record Line(
            @Schema(description = "Where the row begins; the header is line 1", examples = "14")
            long line,

            @Schema(examples = "row-unit-unknown") String code,
            String message) {}
}
