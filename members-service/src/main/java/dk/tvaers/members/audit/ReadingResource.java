package dk.tvaers.members.audit;

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

@Path("/people/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
class ReadingResource {
    private final Readings readings;

    ReadingResource(Readings readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "Who read a person's data, and when",
            description = "Newest first. For the person and the secretariat.")
    public Page<ReadingView> listReadings(@PathParam("id") UUID personId, @BeanParam PageRequest page) {
        return readings.of(personId, page);
    }
}
