package dk.tvaers.citizeninput.reply;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A call that asks a question of each kind, and answers to them. */
final class Questions {
    static final Map<String, Object> WHY = Map.of("kind", "TEXT", "text", "Hvorfor?", "required", false);
    static final Map<String, Object> HOW = Map.of(
            "kind",
            "CHOICE",
            "text",
            "Hvordan kommer du?",
            "required",
            true,
            "options",
            List.of("Gang", "Cykel", "Bil"),
            "mostChoices",
            2);
    static final Map<String, Object> SAFE = Map.of(
            "kind", "SCALE", "text", "Hvor trygt?", "required", false, "options", List.of("utrygt", "så så", "trygt"));
    static final Map<String, Object> WHERE = Map.of("kind", "PLACE", "text", "Hvor?", "required", false);

    private Questions() {}

    static UUID asking() {
        return opened(with(call("Skolevejen"), "questions", List.of(WHY, HOW, SAFE, WHERE)));
    }

    static List<String> questions(UUID call) {
        return anyone().get("/calls/{id}", call)
                .then()
                .statusCode(200)
                .extract()
                .path("questions.id");
    }

    static Map<String, Object> answering(UUID call, Object... answers) {
        return with(with(words("Mit svar"), "callId", call), "answers", List.of(answers));
    }

    static Map<String, Object> choosing(String question, Integer... places) {
        return Map.of("questionId", question, "choices", List.of(places));
    }
}
