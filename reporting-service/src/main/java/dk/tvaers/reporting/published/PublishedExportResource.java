package dk.tvaers.reporting.published;

import dk.tvaers.reporting.export.ExportAnswers;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.reporting.export.ExportRequest;
import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures for the council and the citizens as files. */
@Path("/public/figures")
@PermitAll
@Tag(name = "Public figures", description = "What everyone may see, without a login")
@APIResponse(
        responseCode = "200",
        description = "The file",
        content = {
            @Content(mediaType = ExportFormat.CSV_TYPE),
            @Content(mediaType = ExportFormat.XLSX_TYPE),
            @Content(mediaType = ExportFormat.ODS_TYPE),
            @Content(mediaType = ExportFormat.PDF_TYPE)
        })
class PublishedExportResource {
    private final Publications publications;
    private final ExportAnswers answers;

    PublishedExportResource(Publications publications, ExportAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    @GET
    @Path("/report.{format}")
    @RateLimited("public-figures")
    @Operation(summary = "A half-year's figures as a file", description = ExportFormat.WHAT)
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response exportPublishedFigures(
            @QueryParam("period") @Parameter(description = "The latest without it", example = "2026-H1") @Nullable
                    String period,
            @BeanParam ExportRequest request) {
        return Response.fromResponse(
                        answers.answer(request, draft -> PublishedExport.of(publications.figures(period), draft)))
                .header(HttpHeaders.CACHE_CONTROL, PublishedResource.AN_HOUR)
                .build();
    }
}
