package dk.tvaers.networks.network;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The course of a network. */
@Path("/networks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Phases")
class PhaseResource {
    private final Phases phases;

    PhaseResource(Phases phases) {
        this.phases = phases;
    }

    @GET
    @Path("gate")
    @RolesAllowed(Roles.STAFF)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT_LANGUAGE)
    @Operation(summary = "What is missing before the network may go on")
    public GateView getGate(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return phases.gate(networkId, Messages.choose(language));
    }

    @GET
    @Path("phase-entries")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The course of the network until now, oldest first")
    public Page<PhaseEntryView> listPhaseEntries(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return phases.history(networkId, page);
    }

    @POST
    @Path("phase-entries")
    @RolesAllowed("**")
    @Operation(
            summary = "Enter a phase",
            description =
                    "For the network's lead and consultants, and the secretariat. Forward goes one phase at a time through the gate;"
                            + " 409 names what is missing. Back goes to any earlier phase and needs a reason. The secretariat may override a"
                            + " gate with a reason. If-Match holds the network's ETag; the answer holds the new one.")
    @APIResponseSchema(value = PhaseEntryView.class, responseCode = "201", responseDescription = "Entered")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<PhaseEntryView> enterPhase(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PhaseEntryRequest wish) {
        var entered = phases.enter(networkId, ifMatch, wish);
        return ETags.created(
                URI.create("/networks/" + networkId + "/phase-entries#"
                        + entered.entry().id()),
                entered.entry(),
                entered.version());
    }
}
