package dk.tvaers.reporting.municipality;

import dk.tvaers.reporting.export.ExportAnswers;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.reporting.export.ExportRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the whole municipality as files, for those who may read them. */
@Path("/municipality")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality", description = "What can be said of all networks together")
@APIResponse(
        responseCode = "200",
        description = "The file",
        content = {
            @Content(mediaType = ExportFormat.CSV_TYPE),
            @Content(mediaType = ExportFormat.XLSX_TYPE),
            @Content(mediaType = ExportFormat.ODS_TYPE),
            @Content(mediaType = ExportFormat.PDF_TYPE)
        })
class MunicipalityExportResource {
    private final Municipality municipality;
    private final ExportAnswers answers;

    MunicipalityExportResource(Municipality municipality, ExportAnswers answers) {
        this.municipality = municipality;
        this.answers = answers;
    }

    @GET
    @Path("/report.{format}")
    @Operation(summary = "The municipality's figures as a file", description = ExportFormat.WHAT)
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response exportMunicipality(@BeanParam Scope scope, @BeanParam ExportRequest request) {
        return answers.answer(request, draft -> MunicipalityExport.of(municipality.report(scope), draft));
    }

    @GET
    @Path("/comparison.{format}")
    @Operation(summary = "Two periods or rounds side by side as a file", description = ExportFormat.WHAT)
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response exportComparison(
            @BeanParam Scope scope, @BeanParam Beside beside, @BeanParam ExportRequest request) {
        return answers.answer(request, draft -> MunicipalityExport.of(municipality.compare(scope, beside), draft));
    }
}
