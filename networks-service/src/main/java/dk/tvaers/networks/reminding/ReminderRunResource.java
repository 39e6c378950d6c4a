package dk.tvaers.networks.reminding;

import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of the reminders. */
@Path("/operations/reminder-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class ReminderRunResource {
    private final Reminders reminders;

    ReminderRunResource(Reminders reminders) {
        this.reminders = reminders;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Tell now what is due",
            description =
                    "What the schedule does by itself every tvaers.reminders.every; for after a long stop. Each reminder is told once.")
    public RunView runReminders() {
        return new RunView(reminders.tellDue());
    }

    /**
     * What the run did.
     *
     * @param told reminders told by this run, and not by another before it
     */
    @RegisterForReflection
    @Schema(name = "ReminderRun")
    record RunView(int told) {}
}
