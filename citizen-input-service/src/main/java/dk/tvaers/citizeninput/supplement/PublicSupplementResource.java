package dk.tvaers.citizeninput.supplement;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was added to inputs, for everybody. */
@Path("/inputs/{id}/supplements")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Supplements", description = "What contributors added to their inputs")
class PublicSupplementResource {
    private final SupplementService supplements;

    PublicSupplementResource(SupplementService supplements) {
        this.supplements = supplements;
    }

    @GET
    @Operation(
            summary = "What was added to a published input",
            description = "Only what a reviewer let through, oldest first, at most 20.")
    public List<PublicSupplement> listSupplements(@PathParam("id") UUID id) {
        return supplements.shown(id);
    }
}
