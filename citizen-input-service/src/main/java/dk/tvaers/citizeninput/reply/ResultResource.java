package dk.tvaers.citizeninput.reply;

import dk.tvaers.web.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was answered. */
@Path("/calls/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Calls", description = "What citizens are asked")
class ResultResource {
    private final Results results;

    ResultResource(Results results) {
        this.results = results;
    }

    @GET
    @Operation(
            summary = "What was answered to the questions of a closed call",
            description =
                    "Counts of those who allowed analysis, in the order of the questions. Groups under five are not shown. "
                            + "409 while the call is not closed.")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "409", ref = "refused")
    public Page<ResultView> listResults(@PathParam("id") UUID id) {
        return new Page<>(results.of(id), null);
    }
}
