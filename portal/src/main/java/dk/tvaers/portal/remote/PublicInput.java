package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An input that everybody may read, or that its reader may answer.
 *
 * @param published false where not everybody may read it; null where that is a matter of course
 * @param version for whoever may answer it; null for everybody else
 */
public record PublicInput(
        UUID id,
        String title,
        String text,
        Instant receivedAt,
        String state,
        Boolean published,
        Answer answer,
        Long version) {

    /** Answered, and not reopened since. */
    public boolean isAnswered() {
        return "ANSWERED".equals(state) || "CONFIRMED".equals(state);
    }

    /** As a form names it among others, with the version that was seen. */
    public String chosen() {
        return id + ":" + version;
    }

    /** For whoever may answer it alone. */
    public boolean isPrivate() {
        return Boolean.FALSE.equals(published);
    }

    /** The municipality's answer to it. */
    public record Answer(String outcome, String text, List<String> links, Instant answeredAt) {}
}
