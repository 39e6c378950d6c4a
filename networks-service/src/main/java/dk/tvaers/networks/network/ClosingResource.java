package dk.tvaers.networks.network;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** The end of a network. */
@Path("/networks/{id}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Phases")
class ClosingResource {
    private final Closings closings;

    ClosingResource(Closings closings) {
        this.closings = closings;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Close a network",
            description =
                    "For the network's lead and consultants, and the secretariat, out of the last phase. 409 names what is missing; the"
                            + " secretariat may override that with a reason, but not that sub-networks close first. Nothing changes in a"
                            + " closed network. If-Match holds the network's ETag; the answer holds the new one.")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201", responseDescription = "Closed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<ClosingView> closeNetwork(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClosingRequest wish) {
        var closed = closings.close(networkId, ifMatch, wish);
        return ETags.created(URI.create("/networks/" + networkId + "/closing"), closed.closing(), closed.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "How the network ended", description = "404 while it runs.")
    public ClosingView getClosing(@PathParam("id") UUID networkId) {
        return closings.find(networkId);
    }
}
