package dk.tvaers.networks.reminding;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders of a network. */
@Path("/networks/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
class ReminderResource {
    private final Reminders reminders;

    ReminderResource(Reminders reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What was reminded of in the network, and whether it is still open; newest first")
    public Page<ReminderView> listReminders(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return reminders.list(networkId, page);
    }
}
