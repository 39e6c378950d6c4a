package dk.tvaers.networks.networktype;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.problem.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The kinds of networks. */
@Path("/network-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network types")
class NetworkTypeResource {
    private final NetworkTypes types;

    NetworkTypeResource(NetworkTypes types) {
        this.types = types;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT_LANGUAGE)
    @Operation(
            summary = "The kinds of networks",
            description = "Their purpose, course and level of reference lead, each in its latest version.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public Page<NetworkTypeView> listNetworkTypes(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return new Page<>(types.list(Messages.choose(language)), null);
    }
}
