package dk.tvaers.citizeninput.link;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Links over HTTP. */
@Path("/inputs/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
@Tag(name = "Links", description = "What inputs are about")
class LinkResource {
    private final LinkService links;

    LinkResource(LinkService links) {
        this.links = links;
    }

    @POST
    @Operation(
            summary = "Link an input to a theme, a network or an iceberg node",
            description =
                    "By a moderator, the secretariat, or anyone with a role or membership in the network. A target "
                            + "that is not known answers 422, the same link twice 409.")
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "The link")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    @ResponseStatus(201)
    public RestResponse<LinkView> linkInput(@PathParam("id") UUID id, @NotNull @Valid LinkRequest request) {
        var link = links.link(id, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, link)
                .location(URI.create("/inputs/" + id + "/links"))
                .build();
    }

    @GET
    @Operation(summary = "The links of an input, oldest first")
    public Page<LinkView> listLinks(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return links.of(id, page);
    }
}
