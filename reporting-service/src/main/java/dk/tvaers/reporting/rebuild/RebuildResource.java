package dk.tvaers.reporting.rebuild;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of this service alone. */
@Path("/operations/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RebuildResource {
    private final RebuildService rebuilds;

    RebuildResource(RebuildService rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Build the figures again from the first event",
            description =
                    "A new read model is filled beside the one that serves, and takes its place at the end. Figures stay"
                            + " readable; events that arrive meanwhile are applied once. When it fails, the old figures stay: ask again,"
                            + " and it goes on where it was. When the program is stopped, it goes on by itself after the next start.")
    @APIResponse(responseCode = "200", description = "The new figures serve")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public RebuildView rebuild() {
        return rebuilds.rebuild();
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "How far a rebuild has come",
            description = "Of the whole installation, whichever program does it.")
    public RebuildProgress readRebuild() {
        return rebuilds.progress();
    }
}
