package dk.tvaers.networks.register;

import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has this been tried? */
@Path("/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
class RegisterResource {
    private static final int USUAL = 20;
    private static final int MOST = 50;

    private final Register register;

    RegisterResource(Register register) {
        this.register = register;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "Has this been tried?",
            description =
                    "Themes, ideas, trials and solutions of every network, closed ones included. Danish words in any form; \"in"
                            + " quotes\" a phrase, or, -without. Where few answer, titles with almost the same spelling follow. The best"
                            + " come first, at most limit (1 to 50, usually 20), and there is no next page: ask more precisely.")
    public RegisterView searchRegister(
            @QueryParam("q") @NotBlank @Size(max = 200) String q,
            @QueryParam("kind") RegisterKind kind,
            @QueryParam("limit") Integer limit) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw Problems.invalid("/limit", "out-of-range", 1, MOST);
        }
        return new RegisterView(
                register.search(q, kind, most).stream().map(this::item).toList());
    }

    private RegisterView.Item item(RegisterEntry entry) {
        return new RegisterView.Item(
                entry.kind(),
                entry.id(),
                entry.networkId(),
                entry.title(),
                entry.text(),
                entry.state(),
                register.yearOf(entry));
    }
}
