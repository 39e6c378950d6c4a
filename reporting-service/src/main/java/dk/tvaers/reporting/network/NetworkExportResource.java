package dk.tvaers.reporting.network;

import dk.tvaers.reporting.export.ExportAnswers;
import dk.tvaers.reporting.export.ExportFormat;
import dk.tvaers.reporting.export.ExportRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures of a network as files, for staff. */
@Path("/networks/{id}")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
@Tag(name = "Networks", description = "What can be said of networks, by counts and indices")
@APIResponse(
        responseCode = "200",
        description = "The file",
        content = {
            @Content(mediaType = ExportFormat.CSV_TYPE),
            @Content(mediaType = ExportFormat.XLSX_TYPE),
            @Content(mediaType = ExportFormat.ODS_TYPE),
            @Content(mediaType = ExportFormat.PDF_TYPE)
        })
class NetworkExportResource {
    private final NetworkService networks;
    private final ExportAnswers answers;

    NetworkExportResource(NetworkService networks, ExportAnswers answers) {
        this.networks = networks;
        this.answers = answers;
    }

    @GET
    @Path("/report.{format}")
    @Operation(summary = "The figures of a network as a file", description = ExportFormat.WHAT)
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response exportNetwork(
            @PathParam("id") UUID networkId,
            @QueryParam("asOf")
                    @Parameter(description = "The moment of the figures, not in the future; now without it")
                    @Nullable
                    Instant asOf,
            @BeanParam ExportRequest request) {
        return answers.answer(request, draft -> NetworkExport.of(networks.report(networkId, asOf), draft));
    }
}
