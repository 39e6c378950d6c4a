package dk.tvaers.networks.iceberg;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Statements in the iceberg of a network. */
@Path("/networks/{id}/iceberg/nodes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Iceberg")
class NodeResource {
    private final Icebergs icebergs;
    private final Nodes nodes;

    NodeResource(Icebergs icebergs, Nodes nodes) {
        this.icebergs = icebergs;
        this.nodes = nodes;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Raise a statement in the iceberg",
            description =
                    "For everyone with a role or membership in the network, and the secretariat. Contributors of the inputs that"
                            + " bear on it are told. An input that is unknown or withdrawn cannot be cited.")
    @APIResponseSchema(value = NodeView.class, responseCode = "201", responseDescription = "Raised")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<NodeView> raiseNode(@PathParam("id") UUID networkId, @NotNull @Valid NodeRequest request) {
        return created(networkId, icebergs.raise(networkId, request));
    }

    @GET
    @Path("{nodeId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One statement")
    public RestResponse<NodeView> getNode(
            @PathParam("id") UUID networkId,
            @PathParam("nodeId") UUID nodeId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = nodes.find(networkId, nodeId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::node);
    }

    @PUT
    @Path("{nodeId}")
    @RolesAllowed("**")
    @Operation(
            summary = "Change what a statement says, its level or its status",
            description =
                    "What it said before stays in its history. New evidence changes the ETag too, so nobody confirms a"
                            + " statement without having seen what speaks against it.")
    @APIResponseSchema(value = NodeView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<NodeView> changeNode(
            @PathParam("id") UUID networkId,
            @PathParam("nodeId") UUID nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NodeChangeRequest request) {
        var changed = nodes.change(networkId, nodeId, ifMatch, request);
        return ETags.ok(changed.node(), changed.version());
    }

    @GET
    @Path("{nodeId}/revisions")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What a statement said until now, oldest first")
    public Page<RevisionView> listNodeRevisions(
            @PathParam("id") UUID networkId, @PathParam("nodeId") UUID nodeId, @BeanParam PageRequest page) {
        return nodes.history(networkId, nodeId, page);
    }

    @POST
    @Path("{nodeId}/evidence")
    @RolesAllowed("**")
    @Operation(
            summary = "Put forward what bears on a statement",
            description = "A citizen input, whose contributor is told; an observation; or a source of data.")
    @APIResponseSchema(value = NodeView.class, responseCode = "201", responseDescription = "Put forward")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<NodeView> addEvidence(
            @PathParam("id") UUID networkId,
            @PathParam("nodeId") UUID nodeId,
            @NotNull @Valid EvidenceRequest request) {
        return created(networkId, nodes.support(networkId, nodeId, request));
    }

    @POST
    @Path("{nodeId}/perspectives")
    @RolesAllowed("**")
    @Operation(summary = "Say that another perspective sees a statement too")
    @APIResponseSchema(value = NodeView.class, responseCode = "201", responseDescription = "Said")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<NodeView> addPerspective(
            @PathParam("id") UUID networkId,
            @PathParam("nodeId") UUID nodeId,
            @NotNull @Valid SightingRequest request) {
        return created(networkId, nodes.see(networkId, nodeId, request));
    }

    private static RestResponse<NodeView> created(UUID networkId, NodeState state) {
        return ETags.created(
                URI.create("/networks/" + networkId + "/iceberg/nodes/"
                        + state.node().id()),
                state.node(),
                state.version());
    }
}
