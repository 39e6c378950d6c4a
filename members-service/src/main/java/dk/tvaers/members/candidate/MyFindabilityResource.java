package dk.tvaers.members.candidate;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/findability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
class MyFindabilityResource {
    private final FindabilityService findability;

    MyFindabilityResource(FindabilityService findability) {
        this.findability = findability;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Read whether oneself is found")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public FindabilityView getMyFindability() {
        return findability.ofCaller();
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "Agree to be found, or no longer",
            description = "Whoever agrees is shown to network leads and the secretariat with name, profession, unit and"
                    + " perspectives when a network misses one of them. Holds at once, and every decision is kept.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public FindabilityView decideMyFindability(@NotNull @Valid FindabilityRequest request) {
        return findability.decideForCaller(request.findable());
    }
}
