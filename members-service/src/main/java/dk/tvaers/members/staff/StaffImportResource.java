package dk.tvaers.members.staff;

import dk.tvaers.members.csv.FileImport;
import dk.tvaers.members.csv.ImportProblem;
import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/staff-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff", description = "Who works where and who leads which unit")
class StaffImportResource {
    private static final String EXAMPLE = """
        employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages
        1001,Vilfred Opdigtet,vilfred@albertslund.example,210,sygeplejerske,2019-03-01,,
        1002,Asta Opdigtet,asta@albertslund.example,210,sygeplejerske,2016-08-01,,210
        """;

    private final StaffImports imports;
    private final Messages messages;

    StaffImportResource(StaffImports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @POST
    @LargeBody
    @Consumes("text/csv")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Import the staff",
            description =
                    "A CSV file of everybody who works here, in UTF-8, separated by comma or semicolon. People are"
                            + " known by employee number, or by e-mail when they logged in before. Who is not in the file"
                            + " works here no more; a row that cannot be used is named, stops no other and ends nobody."
                            + " Where people worked before stays known. The same file again changes nothing.")
    @APIResponseSchema(value = StaffImportView.class, responseDescription = "Imported", responseCode = "200")
    @APIResponse(responseCode = "409", ref = "refused")
    public StaffImportView importStaff(
            @BeanParam FileImport how,
            @Parameter(
                            description =
                                    "Also when more people end than may go unasked (tvaers.import.ends-unconfirmed, a"
                                            + " tenth unless configured)")
                    @QueryParam("confirmed")
                    @DefaultValue("false")
                    boolean confirmed,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class, examples = EXAMPLE)))
                    @NotNull
                    byte[] file) {
        StaffImports.Done done = imports.importFile(file, how.effective(), confirmed, how.isDryRun());
        return new StaffImportView(done.report(), ImportProblem.of(done.problems(), how, messages), how.isDryRun());
    }
}
