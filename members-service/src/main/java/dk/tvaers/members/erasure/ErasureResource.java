package dk.tvaers.members.erasure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What people can ask about the data that are kept of them")
class ErasureResource {
    private final ErasureService erasures;

    ErasureResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    @PUT
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Erase a person",
            description =
                    "For good, on the person's behalf. Ends memberships and roles; removes name, address, login and the"
                            + " words of and about the person here, and tells the other services to do the same. Counts stay."
                            + " Again is no error. Written to the audit log.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "409", ref = "refused")
    public void erasePerson(@PathParam("id") UUID personId, @NotNull @Valid ErasureRequest request) {
        erasures.erase(personId, request.ground());
    }
}
