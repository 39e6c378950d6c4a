package dk.tvaers.members.membership;

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

@Path("/networks/{networkId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
@Tag(name = "Memberships", description = "Who is a member of a network now")
class MembershipResource {
    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @POST
    @APIResponseSchema(value = MembershipView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            summary = "Let a person join a network",
            description = "For the network's lead and the secretariat. One active membership per person.")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<MembershipView> createMembership(
            @PathParam("networkId") UUID networkId, @NotNull @Valid MembershipRequest request) {
        Membership membership = memberships.join(networkId, request);
        URI location = URI.create("networks/" + networkId + "/memberships/" + membership.id());
        return ETags.created(location, membership.view(), membership.version());
    }

    @GET
    @Operation(
            summary = "List the members of a network",
            description = "In the order they joined. For those who take part in the network and the secretariat.")
    public Page<MembershipView> listMemberships(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
        return memberships.list(networkId, page).map(Membership::view);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a membership",
            description = "For those who take part in the network and the secretariat.")
    public RestResponse<MembershipView> getMembership(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Membership membership = memberships.get(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, membership.version(), membership::view);
    }

    @PUT
    @Path("{id}/participation")
    @Operation(
            summary = "Plan in which phases a member takes part, and what for",
            description =
                    "For the network's lead and the secretariat. Replaces the member's row of the participation plan.")
    @APIResponseSchema(value = MembershipView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<MembershipView> planParticipation(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Participation planned) {
        Membership membership = memberships.plan(networkId, id, ifMatch, planned);
        return ETags.ok(membership.view(), membership.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Let a member leave",
            description =
                    "For the member, the network's lead and the secretariat. That the person was a member stays known.")
    public void endMembership(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        memberships.leave(networkId, id, ifMatch);
    }
}
