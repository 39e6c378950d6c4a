package dk.tvaers.members.entry;

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

@Path("/networks/{networkId}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class ApplicationResource {
    private final EntryService entries;

    ApplicationResource(EntryService entries) {
        this.entries = entries;
    }

    @POST
    @RolesAllowed(Roles.STAFF)
    @APIResponseSchema(value = EntryView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            summary = "Apply to take part in a network",
            description =
                    "For oneself. The network's lead reads name and motivation and approves or rejects with a reason.")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<EntryView> applyForMembership(
            @PathParam("networkId") UUID networkId, @NotNull @Valid ApplicationRequest request) {
        return EntryResource.created(entries.apply(networkId, request));
    }
}
