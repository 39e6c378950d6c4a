package dk.tvaers.citizeninput.input;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The latest answer as everybody may see it; kept with the input, so that a page of the public list is one index scan.
 *
 * @param text with e-mail addresses and phone numbers masked, because it may quote the input
 * @param links where to read more
 */
@Embeddable
@Schema(
        name = "PublicAnswer",
        requiredProperties = {"outcome", "text", "links", "answeredAt"})
public record PublicAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "answer_outcome")
        AnswerOutcome outcome,

        @Column(name = "answer_text") String text,
        @Column(name = "answer_links") List<String> links,
        @Column(name = "answered_at") Instant answeredAt) {}
