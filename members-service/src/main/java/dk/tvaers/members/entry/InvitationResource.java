package dk.tvaers.members.entry;

import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.audit.ShowsPeople;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/networks/{networkId}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class InvitationResource {
    private final EntryService entries;

    InvitationResource(EntryService entries) {
        this.entries = entries;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Created")
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "Invite a person to a network",
            description = "For the network's lead and the secretariat. The person accepts or declines.")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<EntryView> invite(
            @PathParam("networkId") UUID networkId, @NotNull @Valid InvitationRequest request) {
        return EntryResource.created(entries.invite(networkId, request));
    }
}
