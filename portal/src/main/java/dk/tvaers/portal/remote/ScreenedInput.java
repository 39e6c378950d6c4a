package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An input for those who read it before it is shown. */
public record ScreenedInput(
        UUID id,
        UUID callId,
        String title,
        String text,
        String state,
        String reason,
        String appeal,
        String reopeningReason,
        int maskedNumbers,
        List<String> consents,
        Instant receivedAt,
        long version,
        List<Hint> hints,
        List<Answered> answers) {
    public ScreenedInput {
        consents = consents == null ? List.of() : List.copyOf(consents);
        hints = hints == null ? List.of() : List.copyOf(hints);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    public boolean isWaiting() {
        return "RECEIVED".equals(state) || "HELD".equals(state);
    }

    /** Let through, and not answered since. */
    public boolean isUnanswered() {
        return "PUBLISHED".equals(state) || "ANONYMISED".equals(state) || "REOPENED".equals(state);
    }

    /** Something to look at; it decides nothing. */
    public record Hint(String code, String message) {}

    /** What was answered to a question of its call. */
    public record Answered(String question, String text) {}

    /** Why something is not shown. */
    public record Reason(String code, String da, String en, boolean offered) {}

    /** What may be shown of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(String outcome, String reason, String publicTitle, String publicText, boolean attested) {

        /** Nothing of what was written, so that no log can hold it. */
        @Override
        public String toString() {
            return "decision";
        }
    }

    /** The municipality's answer. */
    public record Reply(String outcome, String text) {

        /** Nothing of what was written, so that no log can hold it. */
        @Override
        public String toString() {
            return "reply";
        }
    }

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "input";
    }
}
