package dk.tvaers.retention;

import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of retention. */
@Path("/operations/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RetentionRunResource {
    private final RetentionRuns runs;

    RetentionRunResource(RetentionRuns runs) {
        this.runs = runs;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Carry out the enabled rules of retention now",
            description =
                    "What the schedule does by itself, looking every tvaers.retention.every: each rule has its turn once a day.")
    public RunView runRetention(
            @QueryParam("again") @DefaultValue("false") @Parameter(description = "Also rules that had their turn today")
                    boolean again) {
        return new RunView(runs.run(again));
    }

    /**
     * What the run did.
     *
     * @param done how many rows were deleted or anonymised by all rules together
     */
    @RegisterForReflection
    @Schema(name = "RetentionRunResult")
    record RunView(int done) {}
}
