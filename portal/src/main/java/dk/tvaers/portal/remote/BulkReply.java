package dk.tvaers.portal.remote;

import java.util.List;
import java.util.UUID;

/** The same answer to several inputs. */
public record BulkReply(String outcome, String text, List<Chosen> inputs) {
    public BulkReply {
        inputs = List.copyOf(inputs);
    }

    /** @param version the one that was seen */
    public record Chosen(UUID inputId, long version) {

        /** Of a field of a form, {@code <id>:<version>}; what is damaged is nobody's input. */
        public static Chosen of(String field) {
            var parts = field.split(":", 2);
            try {
                return new Chosen(UUID.fromString(parts[0]), Long.parseLong(parts[parts.length - 1]));
            } catch (IllegalArgumentException damaged) {
                return new Chosen(new UUID(0, 0), 0);
            }
        }
    }

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "reply";
    }

    /** What came of it, input by input. */
    public record Outcome(int answered, List<Result> results) {
        public Outcome {
            results = results == null ? List.of() : List.copyOf(results);
        }

        public List<Result> refused() {
            return results.stream().filter(each -> !each.answered()).toList();
        }
    }

    /** @param message why it was not answered */
    public record Result(UUID inputId, boolean answered, String message) {}
}
