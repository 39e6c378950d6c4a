package dk.tvaers.members.feed;

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

@Path("/units/{unitId}/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What came back")
class FeedResource {
    private final FeedService feed;

    FeedResource(FeedService feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "Read what networks mean for a unit",
            description = "Newest first: what its people brought home, and the solutions that are handed over to it.")
    public Page<FeedItem> getUnitFeed(@PathParam("unitId") UUID unitId, @BeanParam PageRequest page) {
        return feed.feed(unitId, page);
    }
}
