package dk.tvaers.citizeninput.question;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of a call.
 *
 * @param options of a choice, or the labels of a scale's steps; answers name them by their place, from 0
 * @param mostChoices for a choice
 */
@Schema(
        name = "Question",
        requiredProperties = {"id", "kind", "text", "required", "options"})
public record QuestionView(
        UUID id,
        QuestionKind kind,
        String text,
        boolean required,

        @Schema(description = "Answers name them by their place, from 0")
        List<String> options,

        Integer mostChoices) {}
