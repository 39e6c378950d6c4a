package dk.tvaers.members.staff;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did to the staff, or would do. */
@RegisterForReflection
@Schema(name = "StaffReport")
public record StaffReport(
        @Schema(description = "People who are new") int created,

        @Schema(description = "People who moved, changed profession, name or address, or came back")
        int changed,

        @Schema(description = "People who work here no more")
        int ended,

        @Schema(description = "People of whom everything is known already")
        int unchanged,

        @Schema(description = "Units whose lead changed") int leads) {}
