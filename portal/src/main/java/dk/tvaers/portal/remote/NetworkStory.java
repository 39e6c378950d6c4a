package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** You said, we learned, we tried, we changed. */
public record NetworkStory(Said said, List<Step> learned, List<Step> tried, List<Step> changed) {

    /** What was said and is shown to everybody. */
    public record Said(long inputs, Map<String, Long> answered, List<Example> examples) {}

    /** One of those inputs, and its answer. */
    public record Example(UUID inputId, String title, String text, String outcome, String answer) {}

    /** Steps of one kind. */
    public record Step(String kind, long count, Instant first, Instant last, String message) {}
}
