package dk.tvaers.members.staff;

import dk.tvaers.members.csv.ImportProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of the staff did, or would do. */
@RegisterForReflection
@Schema(name = "StaffImport")
record StaffImportView(
        StaffReport report,

        @Schema(description = "Rows that were left out, by line")
        List<ImportProblem> problems,

        boolean dryRun) {}
