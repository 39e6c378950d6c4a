package dk.tvaers.reporting.saved;

import dk.tvaers.reporting.export.ExportAnswers;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is made of saved reports, for those who may read their views. */
@Path("/saved-reports/{id}")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
@Tag(name = "Saved reports")
@APIResponse(
        responseCode = "200",
        description = "The file",
        content = {
            @Content(mediaType = ExportFormat.PDF_TYPE),
            @Content(mediaType = ExportFormat.XLSX_TYPE),
            @Content(mediaType = ExportFormat.ODS_TYPE),
            @Content(mediaType = ExportFormat.CSV_TYPE),
            @Content(mediaType = MediaType.APPLICATION_JSON)
        })
class ReportFileResource {
    private final SavedReports reports;
    private final ReportFiles files;
    private final ReportIssues issues;

    ReportFileResource(SavedReports reports, ReportFiles files, ReportIssues issues) {
        this.reports = reports;
        this.files = files;
        this.issues = issues;
    }

    @GET
    @Path("file")
    @Operation(summary = "Make a saved report anew", description = "It is not kept. " + ExportFormat.WHAT)
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response makeSavedReport(
            @PathParam("id") UUID id,
            @QueryParam("asOf")
                    @Parameter(description = "The moment of the figures, not in the future; now without it")
                    @Nullable
                    Instant asOf) {
        var report = reports.get(id);
        return ExportAnswers.of(files.make(report, asOf).file(), report.language());
    }

    @GET
    @Path("issues/{issue}/file")
    @Operation(summary = "A report as it was made and is kept")
    public Response getReportIssue(@PathParam("id") UUID id, @PathParam("issue") UUID issueId) {
        var issue = issues.get(id, issueId);
        return ExportAnswers.of(issue.file(), issue.language());
    }
}
