package dk.tvaers.members.erasure;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
class MyErasureResource {
    private final ErasureService erasures;

    MyErasureResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "Erase oneself",
            description = "For good; as the secretariat would. Whoever arrives again later is somebody new.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    public void eraseMe() {
        erasures.eraseCaller();
    }
}
