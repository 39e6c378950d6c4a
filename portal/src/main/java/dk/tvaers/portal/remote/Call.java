package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A call for input. */
public record Call(
        UUID id,
        String title,
        String question,
        List<Question> questions,
        String recruitment,
        String fixed,
        String open,
        UUID networkId,
        Instant opensAt,
        Instant closesAt,
        String state) {
    public Call {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    public boolean isClosed() {
        return "CLOSED".equals(state);
    }

    /** Whether only those with a code can answer. */
    public boolean needsCode() {
        return !"OPEN".equals(recruitment);
    }

    /**
     * One of its questions.
     *
     * @param kind TEXT, CHOICE, SCALE or PLACE
     * @param mostChoices how many options of a choice may be chosen
     */
    public record Question(
            UUID id, String kind, String text, boolean required, List<String> options, Integer mostChoices) {
        public Question {
            options = options == null ? List.of() : List.copyOf(options);
        }

        /** Whether more than one option may be chosen. */
        public boolean several() {
            return mostChoices != null && mostChoices > 1;
        }

        /** Name of its field in a form, and id of its element. */
        public String field() {
            return "svar-" + id;
        }

        /** Name of the field for a place's degrees north. */
        public String north() {
            return field() + "-bredde";
        }

        /** Name of the field for a place's degrees east. */
        public String east() {
            return field() + "-laengde";
        }
    }
}
