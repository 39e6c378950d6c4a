package dk.tvaers.reporting.published;

import dk.tvaers.pictures.Bars;
import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Figure;
import dk.tvaers.pictures.Picture;
import dk.tvaers.reporting.course.CoursePicture;
import dk.tvaers.reporting.course.CoursePictures;
import dk.tvaers.reporting.picture.PictureAnswers;
import dk.tvaers.reporting.picture.PictureRequest;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.reporting.published.PublishedFigures.Table;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.problem.Problems;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The figures for the council and the citizens as pictures. */
@Path("/public/figures")
@PermitAll
@Tag(name = "Public figures", description = "What everyone may see, without a login")
class PublishedPictureResource {
    private final Publications publications;
    private final PictureAnswers answers;

    PublishedPictureResource(Publications publications, PictureAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    @GET
    @Path("/{view}.svg")
    @Produces(PictureAnswers.SVG)
    @Compressed
    @RateLimited("public-figures")
    @Operation(
            summary = "A picture of a half-year's figures",
            description =
                    "An SVG with title and description, without scripts. It shows what the published figures say, and hides what"
                            + " they hide.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = PictureAnswers.SVG, schema = @Schema(implementation = String.class)))
    public RestResponse<String> getPublishedPicture(
            @PathParam("view")
                    @Parameter(
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                CoursePicture.FUNNEL_NAME,
                                                CoursePicture.BOTTOM_LINES_NAME,
                                                CoursePicture.IN_USE_NAME,
                                                "inputs-by-channel",
                                                "inputs-by-outcome",
                                                "members-by-kind",
                                                "members-by-recruitment"
                                            }))
                    String view,
            @QueryParam("period") @Parameter(description = "The latest without it", example = "2026-H1") @Nullable
                    String period,
            @BeanParam PictureRequest request) {
        return ResponseBuilder.fromResponse(
                        answers.answer(request, texts -> draw(view, publications.figures(period), texts)))
                .header(HttpHeaders.CACHE_CONTROL, PublishedResource.AN_HOUR)
                .build();
    }

    private static Picture draw(String view, PublishedFigures figures, PictureTexts texts) {
        return CoursePicture.named(view)
                .map(picture -> new CoursePictures(whose("half-year", figures, texts), figures.asOf(), texts)
                        .of(picture, figures.funnel(), figures.bottomLines(), figures.survival()))
                .or(() -> figures.tables().stream()
                        .filter(table -> CoursePicture.inAddresses(table.of()).equals(view))
                        .findFirst()
                        .map(table -> table(table, figures, texts)))
                .orElseThrow(Problems::notFound);
    }

    private static String whose(String key, PublishedFigures figures, PictureTexts texts) {
        return texts.of(key, figures.period().substring(6), figures.period().substring(0, 4));
    }

    private static Picture table(Table table, PublishedFigures figures, PictureTexts texts) {
        var day = texts.day(figures.asOf());
        return new Bars(
                new Caption(
                        texts.named("table", table.of()),
                        whose("table-lead", figures, texts),
                        table.total() == null
                                ? texts.of("table-note-hidden", day)
                                : texts.of("table-note", texts.number(table.total()), day)),
                texts.of("table-counted"),
                table.groups().stream()
                        .map(group -> new Bar(
                                texts.named(table.of().groups(), group.key()),
                                group.n() == null ? Figure.notShown() : Figure.of(group.n())))
                        .toList());
    }
}
