package dk.tvaers.networks.reporting;

import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The report of a network, for programs and for people. */
@Path("/networks/{id}")
@Tag(name = "Network report")
class ReportResource {
    private static final String PDF = "application/pdf";
    private static final String READERS =
            "For staff. Groups under 5 are hidden from those with no part in the network, the executive forum aside. A closed network shows"
                    + " the report that was frozen when it closed; stories whose consent was withdrawn since are gone from it.";
    private static final String CURRENT = "As it is now, with what followed after the network closed";

    private final Reports reports;
    private final ReportPrint print;

    ReportResource(Reports reports, ReportPrint print) {
        this.reports = reports;
        this.print = print;
    }

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The report of a network", description = READERS)
    public NetworkReport getNetworkReport(
            @PathParam("id") UUID networkId, @Parameter(description = CURRENT) @QueryParam("current") Boolean current) {
        return reports.of(networkId, Boolean.TRUE.equals(current));
    }

    @GET
    @Path("report.pdf")
    @Produces(PDF)
    @RolesAllowed(Roles.STAFF)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT_LANGUAGE)
    @Operation(
            summary = "The report of a network, typeset for reading and keeping",
            description =
                    READERS + " In Danish or English by Accept-Language; what people wrote stays as they wrote it.")
    @APIResponse(
            responseCode = "200",
            description = "A tagged PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "503", ref = "unavailable")
    public RestResponse<byte[]> getNetworkReportPdf(
            @PathParam("id") UUID networkId,
            @Parameter(description = CURRENT) @QueryParam("current") Boolean current,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale language = Messages.choose(acceptLanguage);
        byte[] pdf = print.pdf(reports.of(networkId, Boolean.TRUE.equals(current)), language);
        return RestResponse.ResponseBuilder.ok(pdf)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"netvaerksberetning-" + networkId + ".pdf\"")
                .build();
    }
}
