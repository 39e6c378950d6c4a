package dk.tvaers.citizeninput.story;

import dk.tvaers.citizeninput.projection.NetworkSummary;
import dk.tvaers.events.words.AnswerOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of what was said to a network. No person is in it, and no word that was not published.
 *
 * @param said the published inputs
 * @param learned by the network
 * @param tried by the network
 * @param changed in everyday life
 */
@Schema(
        name = "Story",
        requiredProperties = {"network", "said", "learned", "tried", "changed"})
record StoryView(NetworkSummary network, Said said, List<Step> learned, List<Step> tried, List<Step> changed) {

    /**
     * What was said, as far as it is shown to everybody.
     *
     * @param inputs how many are published
     * @param answered how many of them were answered, by outcome
     * @param examples the newest of those, at most five
     */
    @Schema(
            name = "StorySaid",
            requiredProperties = {"inputs", "answered", "examples"})
    record Said(long inputs, Map<AnswerOutcome, Long> answered, List<Example> examples) {}

    /** A published input and its answer; e-mail addresses and phone numbers are masked. */
    @Schema(
            name = "StoryExample",
            requiredProperties = {"inputId", "text", "outcome", "answer"})
    record Example(UUID inputId, String title, String text, AnswerOutcome outcome, String answer) {}

    /**
     * Steps of one kind.
     *
     * @param message in the caller's language
     */
    @Schema(
            name = "StoryStep",
            requiredProperties = {"kind", "count", "first", "last", "message"})
    record Step(StepKind kind, long count, Instant first, Instant last, String message) {}
}
