package dk.tvaers.members.role;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/networks/{networkId}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles", description = "Who has which role in a network now; it decides what the person may do there")
class RoleResource {
    private final RoleService roles;

    RoleResource(RoleService roles) {
        this.roles = roles;
    }

    @POST
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Give a person a role in a network",
            description = "One network lead and one reference lead at a time, who are never the same person.")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<RoleView> createRole(
            @PathParam("networkId") UUID networkId, @NotNull @Valid RoleRequest request) {
        RoleAssignment role = roles.assign(networkId, request);
        URI location = URI.create("networks/" + networkId + "/roles/" + role.id());
        return ETags.created(location, role.view(), role.version());
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "List the roles in a network",
            description = "In the order they were given. For those who take part in the network and the secretariat.")
    public Page<RoleView> listRoles(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
        return roles.list(networkId, page).map(RoleAssignment::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(summary = "Read a role", description = "For those who take part in the network and the secretariat.")
    public RestResponse<RoleView> getRole(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        RoleAssignment role = roles.get(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, role.version(), role::view);
    }

    @PUT
    @Path("{id}/term")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "Say until when a person has a role",
            description =
                    "The role ends by itself after that day, which is told to the others as any other end. For the"
                            + " secretariat, and for the network's lead in every role but the lead's and the reference lead's.")
    @APIResponseSchema(value = RoleView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<RoleView> limitRole(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TermRequest request) {
        RoleAssignment role = roles.limit(networkId, id, ifMatch, request);
        return ETags.ok(role.view(), role.version());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "End a role",
            description =
                    "That the person had the role stays known. For the secretariat, and for the network's lead in every"
                            + " role but the lead's and the reference lead's.")
    public void endRole(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        roles.end(networkId, id, ifMatch);
    }
}
