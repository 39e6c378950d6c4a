package dk.tvaers.citizeninput.question;

import dk.tvaers.web.problem.Problems;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to be asked.
 *
 * @param options what a choice is made from, or the labels of a scale's steps in their order
 * @param mostChoices how many options may be chosen; one when absent
 */
@Schema(name = "QuestionRequest")
public record QuestionRequest(
        @NotNull QuestionKind kind,

        @NotBlank @Size(max = 500) @Schema(examples = "Hvor trygt er krydset?")
        String text,

        @NotNull Boolean required,

        @Size(max = 20)
        @Schema(description = "2 to 20: what a choice is made from, or the labels of a scale's steps in order")
        List<@NotBlank @Size(max = 200) String> options,

        @Min(1) @Max(20) @Schema(description = "How many options may be chosen, for CHOICE; one when absent")
        Integer mostChoices) {

    /** @param pointer where the question stands in the request */
    void requireComplete(String pointer) {
        var count = options == null ? 0 : options.size();
        if (kind.hasOptions() && (count < 2 || new HashSet<>(options).size() != count)) {
            throw Problems.invalid(pointer + "/options", "options-missing");
        }
        if (!kind.hasOptions() && count > 0) {
            throw Problems.invalid(pointer + "/options", "no-options-here");
        }
        if (mostChoices != null && (kind != QuestionKind.CHOICE || mostChoices > count)) {
            throw Problems.invalid(pointer + "/mostChoices", "choices-do-not-fit");
        }
    }
}
