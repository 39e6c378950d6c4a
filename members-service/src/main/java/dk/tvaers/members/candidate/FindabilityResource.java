package dk.tvaers.members.candidate;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{id}/findability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates", description = "Who agreed to be found, and who of them could bring what a network misses")
class FindabilityResource {
    private final FindabilityService findability;

    FindabilityResource(FindabilityService findability) {
        this.findability = findability;
    }

    @PUT
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Record that a person agreed to be found, or no longer",
            description = "For citizens and externals, who have no login. Written to the audit log.")
    public FindabilityView decideFindability(
            @PathParam("id") UUID personId, @NotNull @Valid FindabilityRequest request) {
        return findability.decide(personId, request.findable());
    }
}
