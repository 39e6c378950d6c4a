package dk.tvaers.networks.history;

import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bringing in networks from before this system. */
@Path("/history-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class HistoryImportResource {
    private final HistoryImports imports;

    HistoryImportResource(HistoryImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @LargeBody
    @Operation(
            summary = "Bring in networks from before this system",
            description =
                    "With their true dates (docs/history-import.md). The file is checked as a whole: 409 names every problem at its place, and"
                            + " then nothing is written. A network that was brought in before with the same content stays as it is, so the same"
                            + " file twice changes nothing. While another import runs the answer is 409 too. dryRun=true checks and writes nothing.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Imported")
    @APIResponse(responseCode = "409", ref = "refused")
    public ImportView importHistory(@QueryParam("dryRun") Boolean dryRun, @NotNull HistoryFile file) {
        return imports.run(file, Boolean.TRUE.equals(dryRun));
    }
}
