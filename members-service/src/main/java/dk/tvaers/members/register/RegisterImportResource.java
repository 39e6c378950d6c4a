package dk.tvaers.members.register;

import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/register-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register", description = "The employer's organisation register, OS2mo")
class RegisterImportResource {
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Os2mo register;
    private final Os2moReader reader;
    private final RegisterImports imports;
    private final Messages messages;

    RegisterImportResource(Os2mo register, Os2moReader reader, RegisterImports imports, Messages messages) {
        this.register = register;
        this.reader = reader;
        this.imports = imports;
        this.messages = messages;
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Bring units and staff to what the register says",
            description = "Reads OS2mo: its units with all their days, its people, where they work and who leads. What"
                    + " differs is changed, with its history; the same register again changes nothing. What cannot"
                    + " be used is named and stops nothing else.")
    @APIResponseSchema(value = RegisterImportView.class, responseDescription = "Imported", responseCode = "200")
    @APIResponse(responseCode = "409", ref = "refused")
    public RegisterImportView importRegister(
            @Parameter(description = "Only say what would happen") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Also when more people end than may go unasked")
                    @QueryParam("confirmed")
                    @DefaultValue("false")
                    boolean confirmed,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        if (!register.isThere()) {
            throw Problems.refused("register-not-configured");
        }
        return view(imports.bring(read(), confirmed, dryRun), dryRun, Messages.choose(acceptLanguage));
    }

    private RegisterData read() {
        try {
            return reader.read();
        } catch (RegisterAwayException away) {
            throw Problems.unavailable(SOON);
        }
    }

    private RegisterImportView view(RegisterImports.Done done, boolean dryRun, Locale language) {
        return new RegisterImportView(
                new RegisterImportView.Units(
                        done.units().created(),
                        done.units().changed(),
                        done.units().unchanged(),
                        done.units().differences()),
                done.staff(),
                done.problems().stream()
                        .map(each -> new RegisterImportView.Problem(
                                each.id(), each.code(), messages.text(each.code(), language, each.arguments())))
                        .toList(),
                dryRun);
    }
}
