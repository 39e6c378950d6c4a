package dk.tvaers.networks.network;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Networks. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Networks")
class NetworkResource {
    private final Networks networks;

    NetworkResource(Networks networks) {
        this.networks = networks;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Start a network from an approved theme, or a sub-network",
            description =
                    "One network per theme. It follows the type's latest version for as long as it lives. With parentId it"
                            + " becomes a part of a running network, has its theme and its type, and closes before it.")
    @APIResponseSchema(value = NetworkView.class, responseCode = "201", responseDescription = "Started")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<NetworkView> startNetwork(@NotNull @Valid NetworkRequest request) {
        var started = networks.start(request);
        return ETags.created(URI.create("/networks/" + started.network().id()), started.network(), started.version());
    }

    @GET
    @PermitAll
    @Operation(summary = "The networks, newest first")
    public Page<NetworkView> listNetworks(@BeanParam NetworkFilter filter, @BeanParam PageRequest page) {
        return networks.list(filter, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One network")
    public RestResponse<NetworkView> getNetwork(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = networks.find(id).orElseThrow(Problems::notFound);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::network);
    }
}
