package dk.tvaers.reporting.network;

import dk.tvaers.reporting.course.CoursePicture;
import dk.tvaers.reporting.picture.PictureAnswers;
import dk.tvaers.reporting.picture.PictureRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures of a network as pictures, for those who may read them. */
@Path("/networks/{id}")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
@Tag(name = "Networks", description = "What can be said of networks, by counts and indices")
class NetworkPictureResource {
    private final NetworkService networks;
    private final PictureAnswers answers;

    NetworkPictureResource(NetworkService networks, PictureAnswers answers) {
        this.networks = networks;
        this.answers = answers;
    }

    @GET
    @Path("/{view}.svg")
    @Produces(PictureAnswers.SVG)
    @Compressed
    @Operation(
            summary = "A picture of a network's figures",
            description =
                    "An SVG with title and description, without scripts: who is at the table, where the inputs stand, what the"
                            + " answers said, how long people wait, how far it came and what it was worth. It shows what the report says.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = PictureAnswers.SVG, schema = @Schema(implementation = String.class)))
    public RestResponse<String> getNetworkPicture(
            @PathParam("id") UUID id,
            @PathParam("view")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                NetworkPicture.MEMBERS_NAME,
                                                NetworkPicture.INPUTS_NAME,
                                                NetworkPicture.OUTCOMES_NAME,
                                                NetworkPicture.RESPONSE_TIMES_NAME,
                                                CoursePicture.FUNNEL_NAME,
                                                CoursePicture.BOTTOM_LINES_NAME,
                                                CoursePicture.IN_USE_NAME
                                            }))
                    String view,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "The moment of the figures, not in the future and not before the start; now without it")
                    @Nullable
                    Instant asOf,
            @BeanParam PictureRequest request) {
        var picture = NetworkPicture.named(view).orElseThrow(Problems::notFound);
        return answers.answer(request, texts -> networks.picture(id, asOf, picture, texts));
    }
}
