package dk.tvaers.networks.theme;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
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

/** Decisions on a theme. */
@Path("/themes/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class DecisionResource {
    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What was decided on a theme, and why",
            description = "Oldest first. Anyone may read it, so that the proposer can.")
    public Page<DecisionView> listDecisions(@PathParam("id") UUID themeId, @BeanParam PageRequest page) {
        return decisions.list(themeId, page);
    }

    @POST
    @RolesAllowed(Roles.EXECUTIVE_FORUM)
    @Operation(
            summary = "Decide on a theme",
            description =
                    "A decision is never changed. A correction names the theme's latest decision in replacesDecisionId. Approving"
                            + " more than the round has room for needs capacityReason. DEFERRED moves the theme to the next round, which"
                            + " decides on it afresh. If-Match holds the theme's ETag; the answer holds the new one.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Decided")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<DecisionView> decideTheme(
            @PathParam("id") UUID themeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        var decided = decisions.decide(themeId, ifMatch, request);
        return ETags.created(
                URI.create("/themes/" + themeId + "/decisions#"
                        + decided.decision().id()),
                decided.decision(),
                decided.version());
    }
}
