package dk.tvaers.citizeninput.revision;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What reviewers read of earlier versions. */
@Path("/screening/inputs/{id}/earlier-words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class EarlierWordsResource {
    private final RevisionService revisions;

    EarlierWordsResource(RevisionService revisions) {
        this.revisions = revisions;
    }

    @GET
    @Operation(
            summary = "What an input said before its contributor corrected it",
            description = "Newest first, at most 20. Who reads it is written down. Withdrawing erases the words.")
    public List<EarlierWordsView> listEarlierWords(@PathParam("id") UUID id) {
        return revisions.read(id);
    }
}
