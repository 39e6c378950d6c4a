package dk.tvaers.citizeninput.template;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.testing.Marks;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The municipality words its answers itself, in each language. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class TemplateTest {
    private static Map<String, Object> template(String name) {
        return Map.of("name", name, "language", "da", "outcome", "ELSEWHERE", "text", "Vi har givet det videre.");
    }

    @Test
    void isAddedReadChangedAndRemoved() {
        var name = Marks.fresh();
        String id = as("moderator")
                .body(template(name))
                .post("/answer-templates")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");
        as("secretariat")
                .body(with(template(name), "language", "en"))
                .post("/answer-templates")
                .then()
                .statusCode(201);

        as("staff")
                .get("/answer-templates?language=da")
                .then()
                .statusCode(200)
                .body("id", hasItem(id))
                .body("language", everyItem(equalTo("da")));
        as("moderator")
                .header("If-Match", "\"0\"")
                .body(with(template(name), "text", "Tak, vi har givet det videre."))
                .put("/answer-templates/{id}", id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as("moderator")
                .header("If-Match", "\"0\"")
                .delete("/answer-templates/{id}", id)
                .then()
                .statusCode(412);
        as("moderator")
                .header("If-Match", "\"1\"")
                .delete("/answer-templates/{id}", id)
                .then()
                .statusCode(204);
        as("staff").get("/answer-templates").then().body("id", not(hasItem(id)));
    }

    @Test
    void hasANameOfItsOwnInItsLanguage() {
        var name = Marks.fresh();
        as("moderator").body(template(name)).post("/answer-templates").then().statusCode(201);

        as("moderator")
                .body(template(name))
                .post("/answer-templates")
                .then()
                .statusCode(409)
                .body("violations.code", contains("template-name-taken"));
        as("moderator")
                .body(with(template(name), "language", "fr"))
                .post("/answer-templates")
                .then()
                .statusCode(400);
        as("moderator")
                .body(with(template(name), "text", " "))
                .post("/answer-templates")
                .then()
                .statusCode(400);
        as("staff").get("/answer-templates?language=fr").then().statusCode(400);
    }
}
