package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a network led to and who follows it: evaluation plans, spread, stands and what the executive forum got; in networks-service, for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Evaluations {

    @GET
    @Path("stands")
    Items<Stand> listStands(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("stands")
    void takeStand(@RestPath UUID id, Body stand);

    @GET
    @Path("evaluation-plans")
    Items<Plan> listEvaluationPlans(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("evaluation-plans")
    void planEvaluation(@RestPath UUID id, Body plan);

    @GET
    @Path("evaluation-plans/{planId}")
    RestResponse<Plan> getEvaluationPlan(@RestPath UUID id, @RestPath UUID planId);

    @GET
    @Path("evaluation-plans/{planId}/evaluations")
    Items<Evaluation> listEvaluations(@RestPath UUID id, @RestPath UUID planId, @QueryParam("limit") int limit);

    @POST
    @Path("evaluation-plans/{planId}/evaluations")
    void recordEvaluation(
            @RestPath UUID id, @RestPath UUID planId, @HeaderParam("If-Match") String version, Body evaluation);

    @GET
    @Path("forum-deliverables")
    Items<Deliverable> listForumDeliverables(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("forum-deliverables")
    void recordForumDeliverable(@RestPath UUID id, Body deliverable);

    /** Whether something is planned, and why or why not. */
    record Stand(UUID id, String about, boolean planned, String because, Instant takenAt) {}

    /** What is claimed of a solution, and who in base measures it when. */
    record Plan(
            UUID id,
            String claim,
            String indicator,
            String unit,
            String direction,
            BigDecimal baseline,
            LocalDate dueOn,
            UUID ownerUnitId,
            UUID ownerPersonId) {}

    /** What was measured then. */
    record Evaluation(UUID id, BigDecimal actual, Integer n, LocalDate measuredOn, String note) {}

    /** What the executive forum got. */
    record Deliverable(UUID id, String summary, LocalDate deliveredOn) {}
}
