package dk.tvaers.citizeninput.admission;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Invitations over HTTP. */
@Path("/calls/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls", description = "What citizens are asked")
class InvitationResource {
    private final Admissions admissions;

    InvitationResource(Admissions admissions) {
        this.admissions = admissions;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Make codes for people who are invited to answer",
            description =
                    "By those who may make the call, for one whose recruitment is INVITED. Each code is good for one input and "
                            + "is shown only here; nobody can tell which input came with which code.")
    @APIResponseSchema(value = Invitations.class, responseCode = "201", responseDescription = "The codes")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public Invitations inviteToCall(@PathParam("id") UUID id, @NotNull @Valid InvitationRequest request) {
        return admissions.invite(id, request.count());
    }
}
