package dk.tvaers.networks.round;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rounds in which the executive forum decides. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
class RoundResource {
    private final Rounds rounds;

    RoundResource(Rounds rounds) {
        this.rounds = rounds;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The decision rounds, newest first",
            description = "Proposals received by a round's deadline, that day included, are decided in its month.")
    public Page<RoundView> listRounds(@BeanParam PageRequest page) {
        return rounds.list(page);
    }
}
