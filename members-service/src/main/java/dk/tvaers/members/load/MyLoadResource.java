package dk.tvaers.members.load;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/load")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time")
class MyLoadResource {
    private final LoadService loads;

    MyLoadResource(LoadService loads) {
        this.loads = loads;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Read what oneself has to do in networks")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public LoadView getMyLoad() {
        return loads.ofCaller();
    }
}
