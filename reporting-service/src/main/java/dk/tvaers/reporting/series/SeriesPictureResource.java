package dk.tvaers.reporting.series;

import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Figure;
import dk.tvaers.pictures.Picture;
import dk.tvaers.pictures.TimeSeries;
import dk.tvaers.pictures.TimeSeries.Reading;
import dk.tvaers.pictures.TimeSeries.Series;
import dk.tvaers.reporting.model.Interval;
import dk.tvaers.reporting.picture.PictureAnswers;
import dk.tvaers.reporting.picture.PictureRequest;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.reporting.series.SeriesView.Counted;
import dk.tvaers.web.security.Roles;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happened in the municipality over time, as a picture. */
@Path("/municipality/series.svg")
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality")
class SeriesPictureResource {
    /** As many as can be told apart, and of about the same number; inputs are many more. */
    private static final List<Counted> SHOWN =
            List.of(Counted.PROPOSAL, Counted.NETWORK, Counted.TRIAL, Counted.IMPLEMENTED);

    private final SeriesService series;
    private final PictureAnswers answers;

    SeriesPictureResource(SeriesService series, PictureAnswers answers) {
        this.series = series;
        this.answers = answers;
    }

    @GET
    @Produces(PictureAnswers.SVG)
    @Compressed
    @Operation(
            summary = "A picture of what happened over time",
            description =
                    "An SVG with title and description, without scripts: proposals, networks, trials and what is implemented, by month,"
                            + " quarter or year.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = PictureAnswers.SVG, schema = @Schema(implementation = String.class)))
    public RestResponse<String> getSeriesPicture(
            @QueryParam("by") @DefaultValue("QUARTER") Interval by,
            @QueryParam("asOf")
                    @Parameter(description = "The moment of the figures, not in the future; now without it")
                    @Nullable
                    Instant asOf,
            @BeanParam PictureRequest request) {
        return answers.answer(request, texts -> draw(series.series(by, asOf), texts));
    }

    private static Picture draw(SeriesView view, PictureTexts texts) {
        return new TimeSeries(
                new Caption(
                        texts.of("series"), texts.of("municipality"), texts.of("series-note", texts.day(view.asOf()))),
                texts.named("by", view.by()),
                SHOWN.stream()
                        .map(what -> new Series(texts.named("step", what), readings(view, what)))
                        .toList());
    }

    private static List<Reading> readings(SeriesView view, Counted what) {
        return view.parts().stream()
                .map(part -> new Reading(part.from(), Figure.of(n(part, what))))
                .toList();
    }

    private static long n(SeriesView.Part part, Counted what) {
        return part.counts().stream()
                .filter(count -> count.what() == what)
                .mapToLong(SeriesView.Count::n)
                .sum();
    }
}
