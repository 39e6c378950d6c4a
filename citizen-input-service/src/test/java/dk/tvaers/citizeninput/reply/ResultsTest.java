package dk.tvaers.citizeninput.reply;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.reply.Questions.HOW;
import static dk.tvaers.citizeninput.reply.Questions.SAFE;
import static dk.tvaers.citizeninput.reply.Questions.WHY;
import static dk.tvaers.citizeninput.reply.Questions.answering;
import static dk.tvaers.citizeninput.reply.Questions.asking;
import static dk.tvaers.citizeninput.reply.Questions.choosing;
import static dk.tvaers.citizeninput.reply.Questions.questions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.provider.MethodSource;

/** What a call may ask, and how the answers to it are counted for everybody. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ResultsTest {
    static Stream<Map<String, Object>> unaskable() {
        return Stream.of(
                with(HOW, "options", List.of("Gang")),
                with(HOW, "options", List.of("Gang", "Gang")),
                with(HOW, "mostChoices", 4),
                with(SAFE, "mostChoices", 1),
                with(WHY, "options", List.of("a", "b")),
                with(WHY, "text", " "),
                with(WHY, "kind", "ESSAY"));
    }

    @ParameterizedTest
    @MethodSource("unaskable")
    void refusesQuestionsThatCannotBeAnswered(Map<String, Object> question) {
        var before = Database.traces();

        as("secretariat")
                .body(with(call("Umulig"), "questions", List.of(question)))
                .post("/calls")
                .then()
                .statusCode(400);

        assertEquals(before, Database.traces());
    }

    @Test
    void whatWasChosenIsCountedOnceTheCallIsClosedAndNoSmallGroupIsShown() {
        var call = asking();
        var ids = questions(call);
        for (var i = 0; i < 6; i++) {
            var body = answering(call, choosing(ids.get(1), 0, 1), choosing(ids.get(2), i < 5 ? 2 : 0));
            received(with(body, "consents", List.of("ANALYSE")));
        }
        received(answering(call, choosing(ids.get(1), 2)));
        anyone().get("/calls/{id}/results", call).then().statusCode(409);

        as("secretariat")
                .header("If-Match", "*")
                .post("/calls/{id}/closing", call)
                .then()
                .statusCode(200);

        anyone().get("/calls/{id}/results", call)
                .then()
                .statusCode(200)
                .body("items[0].answered", nullValue())
                .body("items[1].answered", equalTo(6))
                .body("items[1].counts", contains(6, 6, 0))
                .body("items[2].answered", equalTo(6))
                .body("items[2].counts", nullValue());
        anyone().get("/calls/{id}/results", UUID.randomUUID()).then().statusCode(404);
    }
}
