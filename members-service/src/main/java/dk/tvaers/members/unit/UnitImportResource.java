package dk.tvaers.members.unit;

import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
            @Parameter(description = "Only say what would happen") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description =
                                    "The first day on which it is as the file says; what was before stays. Today when"
                                            + " absent, never a day to come")
                    @QueryParam("effective")
                    LocalDate effective,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class, examples = EXAMPLE)))
                    @NotNull
                    byte[] file) {
        UnitImportResult result = imports.importUnits(UnitCsv.read(file), effective, dryRun);
        ImportPlan plan = result.plan();
        return new ImportView(
                plan.created().size(),
                plan.changed().size(),
                plan.unchanged(),
                result.differences(),
                lines(plan.problems(), Messages.choose(acceptLanguage)),
                dryRun);
    }

    private List<ImportView.Line> lines(List<RowProblem> problems, Locale language) {
        return problems.stream()
                .map(each -> new ImportView.Line(
                        each.line(), each.code(), messages.text(each.code(), language, each.arguments())))
                .toList();
    }
}
