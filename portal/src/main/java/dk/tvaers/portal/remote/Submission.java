package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** An input as it is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Submission(
        UUID callId,
        String title,
        String text,
        List<String> consents,
        Contact contact,
        List<Reply> answers,
        String admissionCode) {

    /** How to reach its contributor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String name, String email, String phone) {}

    /** The answer to one question of a call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reply(UUID questionId, String text, List<Integer> choices, Place place) {}

    /** A point, in degrees. */
    public record Place(double longitude, double latitude) {}

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "input";
    }
}
