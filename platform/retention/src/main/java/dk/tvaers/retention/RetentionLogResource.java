package dk.tvaers.retention;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
class RetentionLogResource {
    private final RetentionRuns runs;

    RetentionLogResource(RetentionRuns runs) {
        this.runs = runs;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.OPERATOR})
    @Operation(summary = "When rules were carried out and how much went", description = "Newest first.")
    public Page<RetentionRunView> listRetentionRuns(@BeanParam PageRequest page) {
        return runs.list(page);
    }
}
