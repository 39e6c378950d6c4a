package dk.tvaers.networks.scoring;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Scores of a network's ideas. */
@Path("/networks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring")
class ScoreResource {
    private final Scores scores;

    ScoreResource(Scores scores) {
        this.scores = scores;
    }

    @GET
    @Path("score-results")
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "What the ideas of a network were given",
            description = "Mean, lowest and highest per criterion, and how many gave points. Not who.")
    public ResultsView getScoreResults(@PathParam("id") UUID networkId) {
        return scores.results(networkId);
    }

    @GET
    @Path("ideas/{ideaId}/scores/mine")
    @RolesAllowed("**")
    @Operation(
            summary = "What the caller gave an idea",
            description = "For those with a role or membership in the network. The ETag is that of the criteria.")
    public RestResponse<OwnScoresView> getOwnScores(@PathParam("id") UUID networkId, @PathParam("ideaId") UUID ideaId) {
        var own = scores.own(networkId, ideaId);
        return ETags.ok(own.scores(), own.version());
    }

    @PUT
    @Path("ideas/{ideaId}/scores/mine")
    @RolesAllowed("**")
    @Operation(
            summary = "Score an idea, or change what one gave it",
            description =
                    "For those with a role or membership in the network, nobody else. If-Match holds the ETag of the criteria."
                            + " 409 while the criteria are not fixed.")
    @APIResponseSchema(value = OwnScoresView.class, responseCode = "200", responseDescription = "Scored")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<OwnScoresView> scoreIdea(
            @PathParam("id") UUID networkId,
            @PathParam("ideaId") UUID ideaId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ScoresRequest request) {
        var own = scores.give(networkId, ideaId, ifMatch, request);
        return ETags.ok(own.scores(), own.version());
    }
}
