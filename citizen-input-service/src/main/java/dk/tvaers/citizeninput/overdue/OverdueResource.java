package dk.tvaers.citizeninput.overdue;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a network still owes an answer. */
@Path("/networks/{id}/overdue-answers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
@Tag(name = "Answers", description = "What inputs led to")
class OverdueResource {
    private final OverdueService overdue;

    OverdueResource(OverdueService overdue) {
        this.overdue = overdue;
    }

    @GET
    @Operation(
            summary = "Inputs of a network that wait too long for their answer, the longest first",
            description =
                    "For its network lead, reference lead and consultant, and the secretariat. Without a word of them.")
    public Page<OverdueView> listOverdueAnswers(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return overdue.of(id, page);
    }
}
