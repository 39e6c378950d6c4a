package dk.tvaers.members.access;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/export")
@Tag(name = "Privacy")
class MyExportResource {
    private final ExportService exports;

    MyExportResource(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Produces(ExportResource.ZIP)
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Everything that is kept of oneself", description = ExportResource.WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content =
                    @Content(
                            mediaType = ExportResource.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<StreamingOutput> exportMe() {
        return ExportResource.zip(exports, exports.ofCaller());
    }
}
