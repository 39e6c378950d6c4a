package dk.tvaers.members.role;

import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator asks of the terms of roles. */
@Path("/operations/role-term-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RoleTermRunResource {
    private final RoleTerms terms;

    RoleTermRunResource(RoleTerms terms) {
        this.terms = terms;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "End now the roles whose term is over",
            description = "What the schedule does by itself every tvaers.role-terms.every; for after a long stop.")
    public RunView runRoleTerms() {
        return new RunView(terms.endDue());
    }

    /**
     * What the run did.
     *
     * @param ended roles ended by this run, and not by another before it
     */
    @RegisterForReflection
    @Schema(name = "RoleTermRun")
    record RunView(int ended) {}
}
