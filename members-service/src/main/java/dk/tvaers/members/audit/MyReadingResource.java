package dk.tvaers.members.audit;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
class MyReadingResource {
    private final Readings readings;

    MyReadingResource(Readings readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Who read one's own data, and when", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public Page<ReadingView> listMyReadings(@BeanParam PageRequest page) {
        return readings.ofCaller(page);
    }
}
