package dk.tvaers.networks.theme;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposing a theme, and reading what was proposed. */
@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class ThemeResource {
    private final Themes themes;

    ThemeResource(Themes themes) {
        this.themes = themes;
    }

    @POST
    @PermitAll
    @RateLimited("theme-proposal")
    @Operation(
            summary = "Propose a theme",
            description =
                    "Anyone may. It enters the round that takes proposals now. Personal numbers are masked before anything is"
                            + " stored. The same Idempotency-Key with the same body gives the same answer and proposes nothing twice.")
    @APIResponseSchema(value = ThemeView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public RestResponse<ThemeView> proposeTheme(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ThemeRequest proposal) {
        var answer = themes.propose(Idempotency.require(key), proposal).toResponse();
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .header(HttpHeaders.ETAG, ETags.of(answer.getEntity().version()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The proposed themes, newest first")
    public Page<ThemeSummary> listThemes(
            @QueryParam("roundId") UUID roundId, @QueryParam("state") ThemeState state, @BeanParam PageRequest page) {
        return themes.list(roundId, state, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One theme", description = "With its seven answers, without the proposer's contact.")
    public RestResponse<ThemeView> getTheme(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ThemeView theme = themes.find(id).orElseThrow(Problems::notFound);
        return ETags.okUnlessUnchanged(ifNoneMatch, theme.version(), () -> theme);
    }

    @GET
    @Path("{id}/contact")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "How to reach the proposer",
            description = "Every reading is written to the audit log. 404 when the proposer left no address.")
    public ContactView getThemeContact(@PathParam("id") UUID id) {
        return themes.contact(id).orElseThrow(Problems::notFound);
    }
}
