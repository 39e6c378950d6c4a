package dk.tvaers.reporting.series;

import dk.tvaers.reporting.export.ExportAnswers;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.reporting.export.ExportRequest;
import dk.tvaers.reporting.model.Interval;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened over time as files. */
@Path("/municipality")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality")
@APIResponse(
        responseCode = "200",
        description = "The file",
        content = {
            @Content(mediaType = ExportFormat.CSV_TYPE),
            @Content(mediaType = ExportFormat.XLSX_TYPE),
            @Content(mediaType = ExportFormat.ODS_TYPE),
            @Content(mediaType = ExportFormat.PDF_TYPE)
        })
class SeriesExportResource {
    private final SeriesService series;
    private final ExportAnswers answers;

    SeriesExportResource(SeriesService series, ExportAnswers answers) {
        this.series = series;
        this.answers = answers;
    }

    @GET
    @Path("/series.{format}")
    @Operation(summary = "What happened over time as a file", description = ExportFormat.WHAT)
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response exportSeries(
            @QueryParam("by") @DefaultValue("QUARTER") Interval by,
            @QueryParam("asOf")
                    @Parameter(description = "The moment of the figures, not in the future; now without it")
                    @Nullable
                    Instant asOf,
            @BeanParam ExportRequest request) {
        return answers.answer(request, draft -> SeriesExport.of(series.series(by, asOf), draft));
    }
}
