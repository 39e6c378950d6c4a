package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who reads what. */
@Path("/screening/inputs/{id}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class AssignmentResource {
    private final Assignments assignments;

    AssignmentResource(Assignments assignments) {
        this.assignments = assignments;
    }

    @PUT
    @Operation(
            summary = "I read this input",
            description = "Until it is decided or given back. Again changes nothing; 409 when a colleague has it.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "409", ref = "refused")
    public void takeInput(@PathParam("id") UUID id) {
        assignments.take(id);
    }

    @DELETE
    @Operation(
            summary = "Give an input back",
            description = "Also one that a colleague has, who may have fallen ill; who did it is written down.")
    @APIResponse(responseCode = "204", description = "Nobody has it")
    public void giveInputBack(@PathParam("id") UUID id) {
        assignments.giveBack(id);
    }
}
