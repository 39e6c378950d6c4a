package dk.tvaers.networks.iceberg;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Connections in the iceberg of a network. */
@Path("/networks/{id}/iceberg/edges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Iceberg")
class EdgeResource {
    private final Edges edges;

    EdgeResource(Edges edges) {
        this.edges = edges;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(
            summary = "Connect two statements",
            description =
                    "CAUSES and SUPPORTS have a direction, CONTRADICTS goes both ways. Two statements are connected once in each"
                            + " manner.")
    @APIResponseSchema(value = EdgeView.class, responseCode = "201", responseDescription = "Connected")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<EdgeView> connectNodes(@PathParam("id") UUID networkId, @NotNull @Valid EdgeRequest request) {
        EdgeView edge = edges.connect(networkId, request);
        return RestResponse.ResponseBuilder.<EdgeView>create(RestResponse.Status.CREATED, edge)
                .location(URI.create("/networks/" + networkId + "/iceberg#" + edge.id()))
                .build();
    }

    @DELETE
    @Path("{edgeId}")
    @RolesAllowed("**")
    @Operation(summary = "Remove a connection", description = "It stays in the iceberg as of an earlier day.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void disconnectNodes(@PathParam("id") UUID networkId, @PathParam("edgeId") UUID edgeId) {
        edges.disconnect(networkId, edgeId);
    }
}
