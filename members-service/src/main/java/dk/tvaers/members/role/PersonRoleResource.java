package dk.tvaers.members.role;

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

@Path("/people/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
class PersonRoleResource {
    private final PersonRoles roles;

    PersonRoleResource(PersonRoles roles) {
        this.roles = roles;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "List a person's roles in all networks",
            description = "Newest first, those that ended too. For the person and the secretariat. Written to the"
                    + " audit log.")
    public Page<PersonRoleView> listPersonRoles(@PathParam("id") UUID personId, @BeanParam PageRequest page) {
        return roles.of(personId, page);
    }
}
