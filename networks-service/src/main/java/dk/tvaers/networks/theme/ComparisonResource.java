package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the executive forum has in front of it when it decides. */
@Path("/rounds/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
class ComparisonResource {
    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed({Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
    @Operation(
            summary = "The themes of a round side by side",
            description =
                    "Oldest first, with their answers, what the secretariat says of each, the units and perspectives, how many citizen"
                            + " inputs they build on, and how many places the round has left. A round with more themes than limit has a next page.")
    public ComparisonView compareThemes(@PathParam("id") UUID roundId, @BeanParam PageRequest page) {
        return comparisons.of(roundId, page);
    }
}
