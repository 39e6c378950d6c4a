package dk.tvaers.networks.theme;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a theme, and how it was described on the way. */
@Path("/themes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class OutcomeResource {
    private final Decisions decisions;
    private final Themes themes;

    OutcomeResource(Decisions decisions, Themes themes) {
        this.decisions = decisions;
        this.themes = themes;
    }

    @GET
    @Path("outcome")
    @PermitAll
    @Operation(
            summary = "Where a proposal stands",
            description =
                    "For the proposer, who has no login: the theme's id from the answer to the proposal is the receipt. State, round and the"
                            + " latest decision with its reason; nothing of what was proposed.")
    public OutcomeView getThemeOutcome(@PathParam("id") UUID themeId) {
        return decisions.outcome(themeId);
    }

    @GET
    @Path("answers")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The seven answers, stage by stage", description = "Oldest first; a handful at most.")
    public AnswersView listThemeAnswers(@PathParam("id") UUID themeId) {
        return themes.answers(themeId);
    }
}
