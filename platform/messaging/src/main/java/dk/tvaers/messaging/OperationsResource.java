package dk.tvaers.messaging;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of every service. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "For those who run the suite")
class OperationsResource {
    private final DeadLetters deadLetters;

    OperationsResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @POST
    @Path("/dead-letter-replays")
    @RolesAllowed("operator")
    @Operation(
            summary = "Try the dead letters once more",
            description =
                    "Applies every event that could not be applied before. Those that fail again stay dead letters.")
    public ReplayView replayDeadLetters() {
        var replay = deadLetters.replay();
        return new ReplayView(replay.applied(), replay.failed());
    }

    /**
     * What became of the dead letters.
     *
     * @param applied count of letters applied now, or found to be applied before
     * @param failed count of letters that failed again
     */
    @RegisterForReflection
    record ReplayView(int applied, int failed) {}
}
