package dk.tvaers.reporting.network;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures of networks, for those who work in the municipality. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
@Tag(name = "Networks", description = "What can be said of networks, by counts and indices")
class NetworkResource {
    private final NetworkService networks;

    NetworkResource(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @Operation(summary = "List the networks", description = "The latest started first, each as it stands now.")
    public Page<NetworkView> listReportedNetworks(@BeanParam PageRequest page) {
        return networks.newest(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Report on a network",
            description =
                    "Its figures as of a moment; the same moment always gives the same figures. A network is known here a"
                            + " moment after it has started.")
    public NetworkReport reportOnNetwork(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "The moment of the figures, not in the future and not before the start; now without it")
                    @Nullable
                    Instant asOf) {
        return networks.report(id, asOf);
    }

    @GET
    @Path("/{id}/inputs")
    @Operation(
            summary = "List what the inputs of a network led to",
            description = "The latest received first, each with its answer and with where the network used it.")
    public Page<InputView> listReportedInputs(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return networks.inputs(id, page);
    }
}
