package dk.tvaers.citizeninput.input;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to one question of a call; which of the three it takes depends on the kind of the question.
 *
 * @param choices places of the options chosen, from 0; one for a scale
 */
@Schema(name = "ReplyRequest")
public record ReplyRequest(
        @NotNull UUID questionId,

        @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*") @Schema(description = "For TEXT")
        String text,

        @Size(min = 1, max = 20) @Schema(description = "For CHOICE and SCALE: places of the options, from 0")
        List<@NotNull @Min(0) Integer> choices,

        @Valid @Schema(description = "For PLACE") Point place) {

    /** A place in WGS 84. */
    @Schema(name = "ReplyPlace")
    public record Point(
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude) {

        /** Says nothing of where it was. */
        @Override
        public String toString() {
            return "place";
        }
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "reply to " + questionId;
    }
}
