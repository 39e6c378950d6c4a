package dk.tvaers.citizeninput.similar;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is about to send; nothing of it is stored. */
@RegisterForReflection
@Schema(name = "InputSimilarityRequest")
record SimilarityRequest(
        @Schema(description = "Look among the inputs to this call only")
        UUID callId,

        @Size(max = 200) String title,

        @NotBlank @Size(max = 5000) @Schema(examples = "Krydset ved skolen er farligt om morgenen.")
        String text) {

    String words() {
        return title == null ? text : title + "\n" + text;
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "draft";
    }
}
