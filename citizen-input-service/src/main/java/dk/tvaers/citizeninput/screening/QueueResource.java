package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What reviewers read. */
@Path("/screening/inputs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class QueueResource {
    private final ScreeningService screenings;

    QueueResource(ScreeningService screenings) {
        this.screenings = screenings;
    }

    @GET
    @Operation(
            summary = "Inputs that wait for a reviewer, oldest first",
            description = "Received and held ones; state narrows it down. Hints decide nothing.")
    public Page<ScreeningView> listInputsForScreening(
            @QueryParam("state") WaitingState state, @BeanParam PageRequest page) {
        return screenings.waiting(state, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One input, for its reviewer", description = "In any state. Who reads it is written down.")
    public RestResponse<ScreeningView> getInputForScreening(@PathParam("id") UUID id) {
        var input = screenings.read(id);
        return ETags.ok(input, input.version());
    }

    @GET
    @Path("{id}/trail")
    @Operation(
            summary = "Who let an input be shown, on what ground",
            description = "The decisions with the reviewers' attestations, and what the technical checks of the input "
                    + "and its answers found, those that refused too. Newest first, at most 200 of each; nothing in it "
                    + "is ever changed.")
    @APIResponseSchema(value = TrailView.class, responseCode = "200", responseDescription = "The trail")
    public TrailView readScreeningTrail(@PathParam("id") UUID id) {
        return screenings.trail(id);
    }
}
