package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to be given.
 *
 * @param text why; everybody reads it where the input is published
 */
@Schema(name = "AnswerRequest")
record AnswerRequest(
        @NotNull AnswerOutcome outcome,

        @NotBlank
        @Size(max = 5000)
        @Schema(description = "Why. Public where the input is", examples = "Krydset får helleanlæg i foråret.")
        String text,

        @Size(max = 5)
        @Schema(
                description = "Where to read more. Public as the text is",
                examples = "[\"https://albertslund.example/krydset\"]")
        List<@NotNull @Size(max = 1000) @Pattern(regexp = LINK, message = "https-address") String> links) {
    /** An address of the web with a host, as it may stand in a page. */
    static final String LINK = "https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s\"<>]*)?";

    AnswerRequest {
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** Everything that people read of it. */
    List<String> words() {
        return Stream.concat(Stream.of(text), links.stream()).toList();
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "answer " + outcome;
    }
}
