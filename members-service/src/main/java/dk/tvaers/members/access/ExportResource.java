package dk.tvaers.members.access;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/people/{id}/export")
@Tag(name = "Privacy")
class ExportResource {
    static final String ZIP = "application/zip";
    static final String WHAT =
            "A ZIP of JSON files, one per kind of data, all there is of the person in this service; manifest.json says in"
                    + " Danish and English what each file is.";

    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Produces(ZIP)
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "Everything that is kept of a person",
            description = WHAT + " For the person, and for the secretariat to hand to those without a login. Written to"
                    + " the audit log.")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportPerson(@PathParam("id") UUID personId) {
        return zip(exports, exports.of(personId));
    }

    static RestResponse<StreamingOutput> zip(ExportService exports, ExportService.Export export) {
        StreamingOutput files = out -> exports.write(export, out);
        return RestResponse.ResponseBuilder.ok(files)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tvaers-" + export.personId() + ".zip\"")
                .build();
    }
}
