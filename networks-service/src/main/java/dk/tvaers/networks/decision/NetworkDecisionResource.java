package dk.tvaers.networks.decision;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Decisions of a network. */
@Path("/networks/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network decisions")
class NetworkDecisionResource {
    private final NetworkDecisions decisions;

    NetworkDecisionResource(NetworkDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What the network decided, oldest first")
    public Page<NetworkDecisionView> listNetworkDecisions(
            @PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return decisions.list(networkId, page);
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Write down a decision of the network",
            description =
                    "For the network's lead, co-driver and consultants, and the secretariat. A decision is never changed; a correction"
                            + " names the one it corrects in replacesDecisionId. It belongs to the phase the network is in. Contributors"
                            + " of the inputs it cites are told.")
    @APIResponseSchema(value = NetworkDecisionView.class, responseCode = "201", responseDescription = "Decided")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<NetworkDecisionView> decideInNetwork(
            @PathParam("id") UUID networkId, @NotNull @Valid NetworkDecisionRequest request) {
        NetworkDecisionView decision = decisions.decide(networkId, request);
        return RestResponse.ResponseBuilder.<NetworkDecisionView>create(RestResponse.Status.CREATED, decision)
                .location(URI.create("/networks/" + networkId + "/decisions#" + decision.id()))
                .build();
    }
}
