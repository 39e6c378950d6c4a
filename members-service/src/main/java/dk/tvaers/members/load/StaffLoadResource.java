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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/staff-load")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time")
class StaffLoadResource {
    private final LoadService loads;

    StaffLoadResource(LoadService loads) {
        this.loads = loads;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "List what one's own staff has to do in networks",
            description =
                    "Those for whose time the caller signed as line manager, in all their networks. Written to the audit"
                            + " log.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public Page<LoadView> listStaffLoad(@BeanParam PageRequest page) {
        return loads.ofStaff(page);
    }
}
