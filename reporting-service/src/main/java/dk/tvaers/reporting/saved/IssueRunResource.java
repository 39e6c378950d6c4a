package dk.tvaers.reporting.saved;

import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of the saved reports. */
@Path("/operations/report-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class IssueRunResource {
    private final Issuing issuing;

    IssueRunResource(Issuing issuing) {
        this.issuing = issuing;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Make the saved reports that are due now",
            description =
                    "What the schedule does by itself every tvaers.reports.every; for after a long stop. Each is made once, and the figures"
                            + " are those of the day it was due.")
    public IssueRunView runReports() {
        return new IssueRunView(issuing.run());
    }

    /**
     * What the run did.
     *
     * @param made reports made by this run, and not by another before it
     */
    @RegisterForReflection
    @Schema(name = "ReportRun")
    record IssueRunView(int made) {}
}
