package dk.tvaers.members.load;

import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.audit.ShowsPeople;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/load")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time")
class LoadResource {
    private final LoadService loads;

    LoadResource(LoadService loads) {
        this.loads = loads;
    }

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    @ShowsPeople(Reading.READ_NAME)
    @Operation(summary = "List what everybody has to do in networks", description = "Written to the audit log.")
    public Page<LoadView> listLoad(@BeanParam PageRequest page) {
        return loads.ofEverybody(page);
    }
}
