package dk.tvaers.contact;

import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of the keys of contact data. */
@Path("/operations/contact-sealing-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class SealingRunResource {
    private final Resealing resealing;

    SealingRunResource(Resealing resealing) {
        this.resealing = resealing;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Seal people's contact data with the newest key now",
            description =
                    "What the schedule does by itself every tvaers.contact.sealing.every; after a new key came first. An older"
                            + " key can go when nothing is left.")
    public RunView runContactSealing() throws SQLException {
        Resealing.Run run = resealing.sealOld();
        return new RunView(run.sealed(), run.left());
    }

    /**
     * What the run did.
     *
     * @param sealed people whose contact data this run sealed
     * @param left people whose contact data are not sealed with the newest key; the log names those it could not
     */
    @RegisterForReflection
    @Schema(name = "ContactSealingRun")
    record RunView(int sealed, long left) {}
}
