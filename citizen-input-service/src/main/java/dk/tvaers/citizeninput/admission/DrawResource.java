package dk.tvaers.citizeninput.admission;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Draws over HTTP. */
@Path("/calls/{id}/draw")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls", description = "What citizens are asked")
class DrawResource {
    private final Draws draws;

    DrawResource(Draws draws) {
        this.draws = draws;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Draw by lot among the volunteers",
            description =
                    "Once, by those who may make the call. The seats are shared among groups of the same age band, area and gender "
                            + "in proportion to their weights (largest remainders), then each group is drawn by the SHA-256 of seed and number. Nobody can "
                            + "volunteer any more.")
    @APIResponseSchema(
            value = DrawView.class,
            responseCode = "201",
            responseDescription = "The draw as it is published")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<DrawView> drawVolunteers(@PathParam("id") UUID id, @NotNull @Valid DrawRequest request) {
        var draw = draws.draw(id, request);
        return RestResponse.ResponseBuilder.<DrawView>create(201)
                .location(URI.create("/calls/" + id + "/draw"))
                .entity(draw)
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            summary = "How a call was drawn",
            description =
                    "Seed, groups with their seats, and the numbers drawn; nothing of anybody. 404 before the draw.")
    @APIResponseSchema(value = DrawView.class, responseCode = "200", responseDescription = "The draw")
    public DrawView getDraw(@PathParam("id") UUID id) {
        return draws.published(id);
    }

    @GET
    @Path("groups")
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "The volunteers' numbers in each group",
            description =
                    "By those who may make the call: what else is needed to repeat the draw. Not public, because a small group and a "
                            + "known volunteer would lead to a number.")
    public Page<GroupNumbers> listDrawGroups(@PathParam("id") UUID id) {
        return new Page<>(draws.numbers(id), null);
    }
}
