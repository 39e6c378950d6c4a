package dk.tvaers.citizeninput.answer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each input of a bulk answer.
 *
 * @param answered how many were
 * @param results in the order in which they were asked for
 */
@Schema(
        name = "BulkAnswer",
        requiredProperties = {"answered", "results"})
record BulkAnswerView(int answered, List<Result> results) {

    /**
     * One input.
     *
     * @param code why it was not answered, absent when it was
     * @param message the same in the caller's language
     */
    @Schema(
            name = "BulkAnswerResult",
            requiredProperties = {"inputId", "answered"})
    record Result(UUID inputId, boolean answered, String code, String message) {}
}
