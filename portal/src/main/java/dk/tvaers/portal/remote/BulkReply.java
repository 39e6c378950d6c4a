package dk.tvaers.portal.remote;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.UUID;

/** The same answer to several inputs. */
public record BulkReply(String outcome, String text, List<Chosen> inputs) {
    public BulkReply {
        inputs = List.copyOf(inputs);
    }

    /** @param version the one that was seen */
    public record Chosen(UUID inputId, long version) {

        /**
         * Of a field of a form, {@code <id>:<version>}.
         *
         * @throws BadRequestException for one that somebody damaged
         */
        public static Chosen of(String field) {
            var colon = Math.max(0, field.indexOf(':'));
            try {
                return new Chosen(
                        UUID.fromString(field.substring(0, colon)), Long.parseLong(field.substring(colon + 1)));
            } catch (IllegalArgumentException damaged) {
                throw new BadRequestException(damaged);
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
