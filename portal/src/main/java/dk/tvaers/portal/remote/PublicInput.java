package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An input that everybody may read. */
public record PublicInput(UUID id, String title, String text, Instant receivedAt, String state, Answer answer) {

    /** The municipality's answer to it. */
    public record Answer(String outcome, String text, List<String> links, Instant answeredAt) {}
}
