package dk.tvaers.members.role;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when somebody has a role. */
@Schema(name = "TermRequest")
record TermRequest(
        @Schema(description = "The last day, Europe/Copenhagen; without an end if absent")
        LocalDate endsOn) {}
