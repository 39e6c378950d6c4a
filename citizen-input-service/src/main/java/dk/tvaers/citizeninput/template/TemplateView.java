package dk.tvaers.citizeninput.template;

import dk.tvaers.events.words.AnswerOutcome;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wording for answers. */
@Schema(
        name = "AnswerTemplate",
        requiredProperties = {"id", "name", "language", "outcome", "text", "version"})
record TemplateView(
        UUID id,
        String name,
        String language,
        AnswerOutcome outcome,
        String text,

        @Schema(description = "What If-Match is to say, in quotation marks")
        long version) {}
