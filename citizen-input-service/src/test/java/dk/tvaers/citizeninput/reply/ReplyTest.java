package dk.tvaers.citizeninput.reply;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.reply.Questions.answering;
import static dk.tvaers.citizeninput.reply.Questions.asking;
import static dk.tvaers.citizeninput.reply.Questions.choosing;
import static dk.tvaers.citizeninput.reply.Questions.questions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A call asks questions of several kinds, and what is answered is checked, masked, read by a reviewer and counted. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ReplyTest {
    @Test
    void aCallShowsWhatItAsks() {
        var call = asking();

        anyone().get("/calls/{id}", call)
                .then()
                .body("questions.kind", contains("TEXT", "CHOICE", "SCALE", "PLACE"))
                .body("questions[1].options", contains("Gang", "Cykel", "Bil"))
                .body("questions[1].mostChoices", equalTo(2))
                .body("questions[2].mostChoices", nullValue())
                .body("recruitment", equalTo("OPEN"));
    }

    @Test
    void theReviewerReadsTheAnswersWithoutPersonalNumbersAndTheyGoWithTheInput() {
        var call = asking();
        var ids = questions(call);
        var input = received(answering(
                call,
                Map.of("questionId", ids.get(0), "text", "Fordi 280298-4827"),
                choosing(ids.get(1), 0, 1),
                choosing(ids.get(2), 2),
                Map.of("questionId", ids.get(3), "place", Map.of("longitude", 12.36, "latitude", 55.66))));

        as("moderator")
                .get("/screening/inputs/{id}", input.inputId())
                .then()
                .statusCode(200)
                .body("answers.question", contains("Hvorfor?", "Hvordan kommer du?", "Hvor trygt?", "Hvor?"))
                .body("answers[0].text", not(containsString("280298")))
                .body("answers[1].choices", contains(0, 1))
                .body("answers[3].latitude", equalTo(55.66f))
                .body("maskedNumbers", equalTo(1));

        receipt("copy", input.code())
                .then()
                .statusCode(200)
                .body("replies.question", contains("Hvorfor?", "Hvordan kommer du?", "Hvor trygt?", "Hvor?"))
                .body("replies[2].choices", contains(2))
                .body("replies[3].longitude", equalTo(12.36f));

        receipt("withdrawal", input.code()).then().statusCode(200);
        assertEquals("0", Database.ask("select count(*) from reply where input_id = ?", input.inputId()));
    }

    /** Where the answers to the four questions go wrong, by the place of the question. */
    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(0, Map.of("choices", List.of(0)), 400),
                arguments(0, Map.of("text", " "), 400),
                arguments(0, Map.of(), 400),
                arguments(1, Map.of("choices", List.of(0, 1, 2)), 400),
                arguments(1, Map.of("choices", List.of(1, 1)), 400),
                arguments(1, Map.of("choices", List.of(3)), 400),
                arguments(1, Map.of("choices", List.of(-1)), 400),
                arguments(1, Map.of("choices", List.of()), 400),
                arguments(1, Map.of("text", "Cykel"), 400),
                arguments(2, Map.of("choices", List.of(0, 1)), 400),
                arguments(3, Map.of("place", Map.of("longitude", 12.0, "latitude", 91.0)), 400),
                arguments(3, Map.of("place", Map.of("longitude", 12.0)), 400),
                arguments(3, Map.of("text", "Ved skolen"), 400));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesAnswersThatDoNotFit(int place, Map<String, Object> answer, int status) {
        var call = asking();
        var ids = questions(call);
        var before = Database.traces();

        var wrong = with(answer, "questionId", ids.get(place));
        var body = place == 1 ? answering(call, wrong) : answering(call, choosing(ids.get(1), 0), wrong);
        submit(body).then().statusCode(status);

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesWhatIsMissingStrangeOrTwice() {
        var call = asking();
        var ids = questions(call);
        var how = choosing(ids.get(1), 0);
        var before = Database.traces();

        submit(answering(call)).then().statusCode(400).body("violations[0].code", equalTo("answer-missing"));
        submit(answering(call, how, how))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/answers/1/questionId"));
        submit(answering(call, how, choosing(UUID.randomUUID().toString(), 0)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/answers/1/questionId"));
        submit(with(words("Uden indkaldelse"), "answers", List.of(how)))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("answers-without-call"));

        assertEquals(before, Database.traces());
    }
}
