package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The course of a network. */
public final class Course {
    private Course() {}

    /**
     * What is missing before the network may go on.
     *
     * @param next absent when there is no next phase
     * @param alternative another phase that may be entered instead; may be absent
     */
    public record Gate(String phase, String next, String alternative, boolean open, List<Missing> missing) {
        public Gate {
            missing = missing == null ? List.of() : List.copyOf(missing);
        }

        public boolean misses(String code) {
            return missing.stream().anyMatch(each -> each.code().equals(code));
        }
    }

    /** One thing, why, and what to do, in the reader's language. */
    public record Missing(String code, String message) {}

    /** A phase that was entered. */
    public record Entry(
            UUID id,
            String phase,
            String from,
            String direction,
            boolean overridden,
            String reason,
            Instant enteredAt) {

        public boolean isBack() {
            return "BACK".equals(direction);
        }
    }

    /** A phase to enter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(String phase, String reason, Boolean override) {}

    /** What was discovered. */
    public record Finding(String statement, boolean outsideOwnUnits) {}

    /** What the network may be worth. */
    public record ValueHypothesis(String bottomLine, String statement, String gains) {}
}
