package dk.tvaers.members.feed;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/networks/{networkId}/brought-home")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "What came back",
        description = "What members brought to their own units, and what networks mean for a unit")
class BroughtHomeResource {
    private final FeedService feed;

    BroughtHomeResource(FeedService feed) {
        this.feed = feed;
    }

    @POST
    @RolesAllowed(Roles.STAFF)
    @APIResponseSchema(value = BroughtHomeView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            summary = "Record what one brought from a network to the own unit",
            description = "For those who are or were members. It stands in the unit's feed without a name.")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<BroughtHomeView> bringHome(
            @PathParam("networkId") UUID networkId, @NotNull @Valid BroughtHomeRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, feed.bring(networkId, request));
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "List what members brought home from a network",
            description = "Newest first. For those who take part in the network and the secretariat.")
    public Page<BroughtHomeView> listBroughtHome(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
        return feed.list(networkId, page);
    }
}
