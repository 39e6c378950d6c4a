package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes which role. */
@Schema(name = "RoleRequest")
record RoleRequest(
        @NotNull UUID personId,
        @NotNull NetworkRole role,

        @Schema(description = "The last day, Europe/Copenhagen; without an end if absent")
        LocalDate termEndsOn) {}
