package dk.tvaers.networks.theme;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse;

/** What the secretariat says of a theme before the forum decides. */
@Path("/themes/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class ScreeningResource {
    private final Screenings screenings;

    ScreeningResource(Screenings screenings) {
        this.screenings = screenings;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Screen a theme and recommend a decision",
            description =
                    "Whether it is complete, how far it has each of the seven characteristics, and what the secretariat recommends. A"
                            + " screening is never changed; the latest counts. 409 once the theme is decided.")
    @APIResponseSchema(value = ScreeningView.class, responseCode = "201", responseDescription = "Screened")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<ScreeningView> screenTheme(
            @PathParam("id") UUID themeId, @NotNull @Valid ScreeningRequest request) {
        ScreeningView screening = screenings.screen(themeId, request);
        return RestResponse.ResponseBuilder.<ScreeningView>create(RestResponse.Status.CREATED, screening)
                .location(URI.create("/themes/" + themeId + "/screenings#" + screening.id()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The screenings of a theme, oldest first")
    public Page<ScreeningView> listScreenings(@PathParam("id") UUID themeId, @BeanParam PageRequest page) {
        return screenings.list(themeId, page);
    }
}
