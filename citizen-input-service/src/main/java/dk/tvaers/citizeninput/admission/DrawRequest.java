package dk.tvaers.citizeninput.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draw to be made.
 *
 * @param seed from a source that was announced before and that nobody can know beforehand, such as the numbers of a public lottery
 * @param weights how many inhabitants each group stands for; without them a group weighs as much as it has volunteers
 */
@Schema(name = "DrawRequest")
record DrawRequest(
        @NotNull @Min(1) @Max(10_000) @Schema(examples = "36")
        Integer seats,

        @NotBlank
        @Size(min = 8, max = 200)
        @Schema(
                description = "From a source that was announced before and that nobody can know beforehand",
                examples = "Lotto uge 49: tre, otte, elleve, nitten, tyve")
        String seed,

        @Size(max = 500)
        @Schema(description = "How many inhabitants each group stands for; without them, how many volunteered")
        List<@NotNull @Valid Weight> weights) {

    /** What a group weighs; one that is not named weighs nothing and comes last. */
    @Schema(name = "DrawWeight")
    record Weight(
            @NotBlank @Size(max = 200) @Schema(examples = "30-49 · Syd · woman")
            String group,

            @NotNull @Min(0) @Max(10_000_000) Long weight) {}
}
