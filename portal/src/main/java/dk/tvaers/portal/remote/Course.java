package dk.tvaers.portal.remote;

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
            String actedAs,
            Instant enteredAt) {

        public boolean isBack() {
            return "BACK".equals(direction);
        }
    }

    /** What was discovered. */
    public record Finding(UUID id, String statement, boolean outsideOwnUnits, Instant foundAt) {}

    /** What the network may be worth. */
    public record ValueHypothesis(UUID id, String bottomLine, String statement, String gains) {}
}
