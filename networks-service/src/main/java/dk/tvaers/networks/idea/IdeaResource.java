package dk.tvaers.networks.idea;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Ideas of a network. */
@Path("/networks/{id}/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ideas")
class IdeaResource {
    private final Ideas ideas;

    IdeaResource(Ideas ideas) {
        this.ideas = ideas;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The ideas of a network, oldest first")
    public Page<IdeaView> listIdeas(
            @PathParam("id") UUID networkId, @QueryParam("state") IdeaState state, @BeanParam PageRequest page) {
        return ideas.list(networkId, state, page);
    }

    @GET
    @Path("{ideaId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One idea")
    public RestResponse<IdeaView> getIdea(
            @PathParam("id") UUID networkId,
            @PathParam("ideaId") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = ideas.find(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::idea);
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Raise an idea",
            description =
                    "For everyone with a role or membership in the network, and the secretariat. Contributors of the inputs it"
                            + " comes from are told now and at every step.")
    @APIResponseSchema(value = IdeaView.class, responseCode = "201", responseDescription = "Raised")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<IdeaView> raiseIdea(@PathParam("id") UUID networkId, @NotNull @Valid IdeaRequest request) {
        var raised = ideas.raise(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/ideas/" + raised.idea().id()), raised.idea(), raised.version());
    }

    @PUT
    @Path("{ideaId}")
    @RolesAllowed("**")
    @Operation(
            summary = "Say an idea otherwise",
            description = "For the network's lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = IdeaView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<IdeaView> changeIdea(
            @PathParam("id") UUID networkId,
            @PathParam("ideaId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IdeaChangeRequest request) {
        return ok(ideas.change(networkId, id, ifMatch, request));
    }

    @GET
    @Path("{ideaId}/moves")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The steps of an idea until now, oldest first")
    public Page<IdeaMoveView> listIdeaMoves(
            @PathParam("id") UUID networkId, @PathParam("ideaId") UUID id, @BeanParam PageRequest page) {
        return ideas.moves(networkId, id, page);
    }

    @POST
    @Path("{ideaId}/moves")
    @RolesAllowed("**")
    @Operation(
            summary = "Group, prioritise or park an idea",
            description =
                    "For the network's lead, co-driver and consultants, and the secretariat. An idea is grouped into a family"
                            + " before it is prioritised. Everything but grouping needs a reason.")
    @APIResponseSchema(value = IdeaView.class, responseCode = "200", responseDescription = "Moved")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<IdeaView> moveIdea(
            @PathParam("id") UUID networkId,
            @PathParam("ideaId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IdeaMoveRequest wish) {
        return ok(ideas.move(networkId, id, ifMatch, wish));
    }

    @PUT
    @Path("{ideaId}/description")
    @RolesAllowed("**")
    @Operation(
            summary = "Describe a prioritised idea so that it can be tried",
            description = "For everyone with a role or membership in the network, and the secretariat; receivers too.")
    @APIResponseSchema(value = IdeaView.class, responseCode = "200", responseDescription = "Described")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<IdeaView> describeIdea(
            @PathParam("id") UUID networkId,
            @PathParam("ideaId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IdeaDescription description) {
        return ok(ideas.describe(networkId, id, ifMatch, description));
    }

    private static RestResponse<IdeaView> ok(VersionedIdea changed) {
        return ETags.ok(changed.idea(), changed.version());
    }
}
