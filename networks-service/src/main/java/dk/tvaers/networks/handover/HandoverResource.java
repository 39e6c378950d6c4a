package dk.tvaers.networks.handover;

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

/** Handovers of a network. */
@Path("/networks/{id}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
class HandoverResource {
    private final Handovers handovers;

    HandoverResource(Handovers handovers) {
        this.handovers = handovers;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Offer a solution to a unit of the base organisation",
            description =
                    "For the network's lead, co-driver and consultants, and the secretariat. What was declined may be offered once more,"
                            + " to another unit.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "201", responseDescription = "Offered")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<HandoverView> offerHandover(
            @PathParam("id") UUID networkId, @NotNull @Valid HandoverRequest offer) {
        var offered = handovers.offer(networkId, offer);
        return ETags.created(
                URI.create("/networks/" + networkId + "/handovers/"
                        + offered.handover().id()),
                offered.handover(),
                offered.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The handovers of a network, oldest first")
    public Page<HandoverView> listHandovers(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return handovers.list(networkId, page);
    }

    @GET
    @Path("{handoverId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One handover")
    public RestResponse<HandoverView> getHandover(
            @PathParam("id") UUID networkId,
            @PathParam("handoverId") UUID handoverId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = handovers.find(networkId, handoverId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::handover);
    }

    @POST
    @Path("{handoverId}/answer")
    @RolesAllowed("**")
    @Operation(
            summary = "Accept or decline a handover",
            description =
                    "For its owner and the network's receivers; the secretariat may answer on their behalf with a note. Declining needs a"
                            + " reason.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<HandoverView> answerHandover(
            @PathParam("id") UUID networkId,
            @PathParam("handoverId") UUID handoverId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerRequest answer) {
        var answered = handovers.answer(networkId, handoverId, ifMatch, answer);
        return ETags.ok(answered.handover(), answered.version());
    }

    @POST
    @Path("{handoverId}/implementation")
    @RolesAllowed("**")
    @Operation(
            summary = "Say that an accepted solution is in use",
            description = "For its owner, the network's receivers, lead and consultants, and the secretariat.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "In use")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<HandoverView> implementHandover(
            @PathParam("id") UUID networkId,
            @PathParam("handoverId") UUID handoverId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ImplementationRequest request) {
        var implemented = handovers.implement(networkId, handoverId, ifMatch, request);
        return ETags.ok(implemented.handover(), implemented.version());
    }

    @POST
    @Path("{handoverId}/evaluation")
    @RolesAllowed("**")
    @Operation(
            summary = "Say what became of an implemented solution",
            description = "For those who may say that it is in use.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "Evaluated")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<HandoverView> evaluateHandover(
            @PathParam("id") UUID networkId,
            @PathParam("handoverId") UUID handoverId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EvaluatedRequest request) {
        var evaluated = handovers.evaluate(networkId, handoverId, ifMatch, request);
        return ETags.ok(evaluated.handover(), evaluated.version());
    }
}
