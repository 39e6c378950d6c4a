package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one has taken. */
@Path("/screening/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class MyAssignmentsResource {
    private final Assignments assignments;

    MyAssignmentsResource(Assignments assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(summary = "The inputs I have taken, longest first", description = "At most 200, on one page.")
    public Page<AssignmentView> listAssignments() {
        return new Page<>(assignments.mine(), null);
    }
}
