package dk.tvaers.networks.story;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Stories of a network. */
@Path("/networks/{id}/stories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stories")
class StoryResource {
    private final Stories stories;

    StoryResource(Stories stories) {
        this.stories = stories;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Record a story with the teller's consent",
            description = "For the network's lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = StoryView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<StoryView> recordStory(@PathParam("id") UUID networkId, @NotNull @Valid StoryRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, stories.record(networkId, request));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The stories of a network, oldest first", description = "Those whose tellers consent.")
    public Page<StoryView> listStories(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return stories.list(networkId, page);
    }

    @DELETE
    @Path("{storyId}/consent")
    @RolesAllowed("**")
    @Operation(
            summary = "Withdraw the consent to a story",
            description =
                    "For the network's lead, co-driver and consultants, and the secretariat; also when the network is closed."
                            + " What was told is erased for good, in a frozen report too.")
    @APIResponse(responseCode = "204", description = "Withdrawn, now or before")
    public RestResponse<Void> withdrawStoryConsent(@PathParam("id") UUID networkId, @PathParam("storyId") UUID id) {
        stories.withdrawConsent(networkId, id);
        return RestResponse.noContent();
    }
}
