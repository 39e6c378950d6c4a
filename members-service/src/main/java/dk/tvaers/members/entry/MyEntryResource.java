package dk.tvaers.members.entry;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class MyEntryResource {
    private final EntryService entries;

    MyEntryResource(EntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "List one's own invitations and applications", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public Page<EntryView> listMyEntries(@BeanParam PageRequest page) {
        return entries.listOwn(page);
    }
}
