package dk.tvaers.reporting.municipality;

import dk.tvaers.pictures.Picture;
import dk.tvaers.reporting.course.CoursePicture;
import dk.tvaers.reporting.course.CoursePictures;
import dk.tvaers.reporting.picture.PictureAnswers;
import dk.tvaers.reporting.picture.PictureRequest;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of the whole municipality as pictures, for those who may read them. */
@Path("/municipality")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality", description = "What can be said of all networks together")
class MunicipalityPictureResource {
    private final Municipality municipality;
    private final PictureAnswers answers;

    MunicipalityPictureResource(Municipality municipality, PictureAnswers answers) {
        this.municipality = municipality;
        this.answers = answers;
    }

    @GET
    @Path("/{view}.svg")
    @Produces(PictureAnswers.SVG)
    @Compressed
    @Operation(
            summary = "A picture of the municipality's figures",
            description =
                    "An SVG with title and description, without scripts: the funnel with the times between its steps, the three"
                            + " bottom lines side by side, and what is still in use. It shows what the report says.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = PictureAnswers.SVG, schema = @Schema(implementation = String.class)))
    public RestResponse<String> getMunicipalityPicture(
            @PathParam("view")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                CoursePicture.FUNNEL_NAME,
                                                CoursePicture.BOTTOM_LINES_NAME,
                                                CoursePicture.IN_USE_NAME
                                            }))
                    String view,
            @BeanParam Scope scope,
            @BeanParam PictureRequest request) {
        var picture = CoursePicture.named(view).orElseThrow(Problems::notFound);
        return answers.answer(request, texts -> draw(picture, municipality.report(scope), texts));
    }

    private static Picture draw(CoursePicture picture, MunicipalityReport report, PictureTexts texts) {
        var course = report.course();
        return new CoursePictures(
                        texts.of(report.coversAll() ? "municipality" : "municipality-part"), report.asOf(), texts)
                .of(
                        picture,
                        course.funnel(),
                        course.bottomLines(),
                        course.handovers().survival());
    }
}
