package dk.tvaers.reporting.municipality;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the whole municipality, for those who lead it and those who read figures. */
@Path("/municipality")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality", description = "What can be said of all networks together")
class MunicipalityResource {
    private final Municipality municipality;

    MunicipalityResource(Municipality municipality) {
        this.municipality = municipality;
    }

    @GET
    @Operation(
            summary = "Report on the municipality",
            description =
                    "How far themes came and how long it took, what is still in use, the three bottom lines, how citizens were"
                            + " met, what networks join and what time they take. Of everything, or of a type, a round, a theme, a unit or a period.")
    public MunicipalityReport reportOnMunicipality(@BeanParam Scope scope) {
        return municipality.report(scope);
    }

    @GET
    @Path("/comparison")
    @Operation(
            summary = "Compare two periods or rounds",
            description =
                    "The report of from–to beside that of otherFrom–otherTo, or of round beside that of otherRound, and what changed"
                            + " from the one to the other.")
    public MunicipalityComparison comparePeriods(@BeanParam Scope scope, @BeanParam Beside beside) {
        return municipality.compare(scope, beside);
    }
}
