package dk.tvaers.networks.iceberg;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The iceberg of a network. */
@Path("/networks/{id}/iceberg")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Iceberg")
class IcebergResource {
    private final Icebergs icebergs;

    IcebergResource(Icebergs icebergs) {
        this.icebergs = icebergs;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The iceberg of a network",
            description = "Every statement, oldest first, and the figures of the whole.")
    public IcebergView getIceberg(@PathParam("id") UUID networkId) {
        return icebergs.of(networkId);
    }

    @POST
    @Path("nodes")
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
        NodeView node = icebergs.raise(networkId, request);
        return RestResponse.ResponseBuilder.<NodeView>create(RestResponse.Status.CREATED, node)
                .location(URI.create("/networks/" + networkId + "/iceberg#" + node.id()))
                .build();
    }
}
