package dk.tvaers.networks.trial;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The learning log of a trial. */
@Path("/networks/{id}/trials/{trialId}/learnings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trials")
class LearningResource {
    private final LearningLog log;

    LearningResource(LearningLog log) {
        this.log = log;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Write down what was learned in a trial",
            description = "For everyone with a role or membership in the network, and the secretariat.")
    @APIResponseSchema(value = LearningView.class, responseCode = "201", responseDescription = "Entered")
    public RestResponse<LearningView> enterLearning(
            @PathParam("id") UUID networkId,
            @PathParam("trialId") UUID trialId,
            @NotNull @Valid LearningRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, log.enter(networkId, trialId, request));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The learning log of a trial, oldest first")
    public Page<LearningView> listLearnings(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @BeanParam PageRequest page) {
        return log.list(networkId, trialId, page);
    }
}
