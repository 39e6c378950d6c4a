package dk.tvaers.members.departure;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{id}/departure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class DepartureResource {
    private final DepartureService departures;

    DepartureResource(DepartureService departures) {
        this.departures = departures;
    }

    @PUT
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Record that a person left",
            description =
                    "Once. Ends memberships and roles and takes back what is open, and tells every network; the person is"
                            + " found no more. Written to the audit log.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", ref = "refused")
    public DepartureView recordDeparture(@PathParam("id") UUID personId, @NotNull @Valid DepartureRequest request) {
        return departures.depart(personId, request);
    }
}
