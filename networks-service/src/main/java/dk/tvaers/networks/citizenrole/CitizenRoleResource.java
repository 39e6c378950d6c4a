package dk.tvaers.networks.citizenrole;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What citizens are to a network. */
@Path("/networks/{id}/citizen-role")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Citizen role")
class CitizenRoleResource {
    private final CitizenRoles citizens;

    CitizenRoleResource(CitizenRoles citizens) {
        this.citizens = citizens;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "What citizens are to the network",
            description =
                    "Without a role and a reason until it was said; its ETag is what the first answer names in If-Match.")
    public RestResponse<CitizenRoleView> getCitizenRole(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = citizens.find(networkId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::citizens);
    }

    @PUT
    @RolesAllowed("**")
    @Operation(
            summary = "Say what citizens are to the network",
            description =
                    "For the network's lead and consultants, and the secretariat. At least one role, or the reason why citizens have"
                            + " no part. If-Match holds the ETag.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CitizenRoleView> setCitizenRole(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CitizenRoleRequest request) {
        var said = citizens.say(networkId, ifMatch, request);
        return ETags.ok(said.citizens(), said.version());
    }
}
