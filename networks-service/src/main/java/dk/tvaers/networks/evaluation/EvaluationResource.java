package dk.tvaers.networks.evaluation;

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

/** Evaluation plans of a network. */
@Path("/networks/{id}/evaluation-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
class EvaluationResource {
    private final Evaluations evaluations;

    EvaluationResource(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Plan an evaluation",
            description =
                    "For the network's lead, reference lead, co-driver and consultants, and the secretariat. Its owner in the base"
                            + " organisation is reminded when it is due, also when the network is closed.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<PlanView> planEvaluation(@PathParam("id") UUID networkId, @NotNull @Valid PlanRequest request) {
        var planned = evaluations.plan(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/evaluation-plans/"
                        + planned.plan().id()),
                planned.plan(),
                planned.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The evaluation plans of a network, oldest first")
    public Page<PlanView> listEvaluationPlans(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return evaluations.list(networkId, page);
    }

    @GET
    @Path("{planId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One evaluation plan")
    public RestResponse<PlanView> getEvaluationPlan(
            @PathParam("id") UUID networkId,
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = evaluations.find(networkId, planId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::plan);
    }

    @PUT
    @Path("{planId}")
    @RolesAllowed("**")
    @Operation(
            summary = "Change an evaluation plan, or give it another owner",
            description = "For its owner, the network's lead and consultants, and the secretariat.")
    public RestResponse<PlanView> changeEvaluationPlan(
            @PathParam("id") UUID networkId,
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanRequest request) {
        var changed = evaluations.change(networkId, planId, ifMatch, request);
        return ETags.ok(changed.plan(), changed.version());
    }

    @POST
    @Path("{planId}/evaluations")
    @RolesAllowed("**")
    @Operation(
            summary = "Record what an evaluation showed",
            description =
                    "For those who may change the plan. If-Match holds the plan's ETag; the answer holds the new one, because the plan turns"
                            + " to its next evaluation.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<EvaluationView> recordEvaluation(
            @PathParam("id") UUID networkId,
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EvaluationRequest request) {
        var made = evaluations.evaluate(networkId, planId, ifMatch, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/evaluation-plans/" + planId + "/evaluations#"
                        + made.evaluation().id()),
                made.evaluation(),
                made.version());
    }

    @GET
    @Path("{planId}/evaluations")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What the evaluations of a plan showed, oldest first")
    public Page<EvaluationView> listEvaluations(
            @PathParam("id") UUID networkId, @PathParam("planId") UUID planId, @BeanParam PageRequest page) {
        return evaluations.results(networkId, planId, page);
    }
}
