package dk.tvaers.citizeninput.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of what was said, for everybody. */
@Path("/networks/{id}/story")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Stories", description = "You said, we learned, we tried, we changed")
class StoryResource {
    private final StoryService stories;

    StoryResource(StoryService stories) {
        this.stories = stories;
    }

    @GET
    @Operation(
            summary = "You said, we learned, we tried, we changed",
            description =
                    "Of one network: its published inputs and their answers, and the steps it took since, counted by kind, with a "
                            + "sentence on each in the caller's language. No person, and nothing that is not published.")
    @APIResponseSchema(value = StoryView.class, responseCode = "200", responseDescription = "The story")
    @APIResponse(responseCode = "404", ref = "not-found")
    public StoryView readStory(@PathParam("id") UUID id) {
        return stories.of(id);
    }
}
