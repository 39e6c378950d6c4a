package dk.tvaers.members.departure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ended because somebody left. */
@RegisterForReflection
@Schema(name = "Departure")
record DepartureView(
        UUID personId,
        LocalDate lastDay,
        @Schema(description = "Memberships that ended") int memberships,
        @Schema(description = "Roles that ended") int roles,

        @Schema(description = "Invitations and applications that were taken back")
        int entries) {}
