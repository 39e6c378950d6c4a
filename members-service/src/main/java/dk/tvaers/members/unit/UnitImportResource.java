package dk.tvaers.members.unit;

import dk.tvaers.members.csv.FileImport;
import dk.tvaers.members.csv.ImportProblem;
import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/unit-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class UnitImportResource {
    private static final String EXAMPLE = """
        number,name,parent_number,level,valid_from,valid_to
        100,Albertslund Kommune,,MUNICIPALITY,2007-01-01,
        200,Sundhed Pleje og Omsorg,100,DEPARTMENT,2014-06-01,
        210,Hjemmeplejen Øst,200,UNIT,2014-06-01,
        """;

    private final UnitImportService imports;
    private final Messages messages;

    UnitImportResource(UnitImportService imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @POST
    @LargeBody
    @Consumes("text/csv")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Import the base organisation",
            description =
                    "A CSV file in UTF-8, separated by comma or semicolon, with a row per unit in any order. Units are"
                            + " known by number: new ones are created, those that differ are changed, those the file does"
                            + " not name stay as they are. A row that cannot be used is named and stops no other. The same"
                            + " file again changes nothing.")
    public ImportView importUnits(
            @BeanParam FileImport how,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class, examples = EXAMPLE)))
                    @NotNull
                    byte[] file) {
        UnitImportResult result = imports.importUnits(UnitCsv.read(file), how.effective(), how.isDryRun());
        ImportPlan plan = result.plan();
        return new ImportView(
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                result.differences(),
                ImportProblem.of(plan.problems(), how, messages),
                how.isDryRun());
    }
}
