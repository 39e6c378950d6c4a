package dk.tvaers.members.unit;

import dk.tvaers.members.csv.ImportProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do. */
@RegisterForReflection
@Schema(name = "UnitImport")
record ImportView(
        @Schema(description = "Units that are new") int created,

        @Schema(description = "Units that changed, also those whose department changed because a unit above them moved")
        int changed,

        @Schema(description = "Rows that say what is known already")
        int unchanged,

        @Schema(description = "What is new or changed, unit by unit")
        List<UnitDifference> differences,

        @Schema(description = "Rows that were left out or altered, by line")
        List<ImportProblem> problems,

        boolean dryRun) {}
