package dk.tvaers.citizeninput.support;

import dk.tvaers.web.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Support of a whole list of inputs at once. */
@Path("/supports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Support", description = "How many stand behind an input")
class SupportCountsResource {
    private final SupportService supports;

    SupportCountsResource(SupportService supports) {
        this.supports = supports;
    }

    @GET
    @Operation(
            summary = "How many support each of several inputs",
            description = "1 to 100 of them; those that are not published are left out.")
    public Page<SupportView> listSupports(
            @QueryParam("inputId") @Parameter(required = true, description = "Repeated for each input")
                    List<UUID> inputIds) {
        return new Page<>(supports.counts(inputIds), null);
    }
}
