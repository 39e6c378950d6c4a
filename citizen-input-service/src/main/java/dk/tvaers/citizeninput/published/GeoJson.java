package dk.tvaers.citizeninput.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.tvaers.citizeninput.input.PublicAnswer;
import dk.tvaers.citizeninput.input.PublicInput;
import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.place.CoarsePlace;
import dk.tvaers.web.page.Page;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page as a FeatureCollection (RFC 7946). What has no place is an unlocated feature, so that pages are those of the list.
 *
 * @param next cursor of the next page, a foreign member (§6.1)
 */
@RegisterForReflection
@Schema(name = "FeatureCollection")
record GeoJson(String type, List<Feature> features, String next) {
    static final String MEDIA_TYPE = "application/geo+json";

    static GeoJson of(Page<PublicInput> page) {
        return new GeoJson(
                "FeatureCollection", page.items().stream().map(Feature::of).toList(), page.next());
    }

    /** An input. The geometry is always there, null without a place (§3.2). */
    @RegisterForReflection
    @Schema(name = "Feature")
    record Feature(
            String type,
            UUID id,
            @JsonInclude(JsonInclude.Include.ALWAYS) Point geometry,
            Properties properties) {
        static Feature of(PublicInput input) {
            return new Feature("Feature", input.id(), Point.of(input.place()), Properties.of(input));
        }
    }

    /** The middle of the square: longitude, then latitude. */
    @RegisterForReflection
    @Schema(name = "Point")
    record Point(String type, List<Double> coordinates) {
        static Point of(CoarsePlace place) {
            return place == null ? null : new Point("Point", List.of(place.longitude(), place.latitude()));
        }
    }

    /** What the list shows of it. */
    @RegisterForReflection
    @Schema(name = "InputProperties")
    record Properties(
            UUID callId,
            List<UUID> networkIds,
            String title,
            String text,
            Instant receivedAt,
            PublicState state,
            PublicAnswer answer,
            List<UUID> attachments) {
        static Properties of(PublicInput input) {
            return new Properties(
                    input.callId(),
                    input.networkIds(),
                    input.title(),
                    input.text(),
                    input.receivedAt(),
                    input.state(),
                    input.answer(),
                    input.attachments());
        }
    }
}
