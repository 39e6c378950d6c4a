package dk.tvaers.networks.trial;

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

/** Trials of a network. */
@Path("/networks/{id}/trials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trials")
class TrialResource {
    private final Trials trials;

    TrialResource(Trials trials) {
        this.trials = trials;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Plan a trial",
            description =
                    "For the network's lead, co-driver and consultants, and the secretariat. A trial is short: longer than three"
                            + " months needs a reason.")
    @APIResponseSchema(value = TrialView.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<TrialView> planTrial(@PathParam("id") UUID networkId, @NotNull @Valid TrialRequest request) {
        var planned = trials.plan(networkId, request);
        return ETags.created(
                URI.create(
                        "/networks/" + networkId + "/trials/" + planned.trial().id()),
                planned.trial(),
                planned.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The trials of a network, oldest first")
    public Page<TrialView> listTrials(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return trials.list(networkId, page);
    }

    @GET
    @Path("{trialId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One trial")
    public RestResponse<TrialView> getTrial(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = trials.find(networkId, trialId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::trial);
    }

    @PUT
    @Path("{trialId}")
    @RolesAllowed("**")
    @Operation(
            summary = "Change the plan of a trial",
            description = "As long as it does not run. For those who may plan one.")
    @APIResponseSchema(value = TrialView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<TrialView> changeTrial(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrialRequest request) {
        var changed = trials.change(networkId, trialId, ifMatch, request);
        return ETags.ok(changed.trial(), changed.version());
    }

    @POST
    @Path("{trialId}/stage-entries")
    @RolesAllowed("**")
    @Operation(
            summary = "Take a trial to its next stage",
            description =
                    "One stage at a time, never back. Before it runs it has a receiver and a measure with a baseline. The last stage"
                            + " takes the next step, its reason and what was learned; a stopped trial is a result too.")
    @APIResponseSchema(value = TrialView.class, responseCode = "200", responseDescription = "Entered")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<TrialView> enterTrialStage(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StageEntryRequest wish) {
        var entered = trials.enter(networkId, trialId, ifMatch, wish);
        return ETags.ok(entered.trial(), entered.version());
    }
}
