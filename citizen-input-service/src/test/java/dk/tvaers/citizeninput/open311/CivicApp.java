package dk.tvaers.citizeninput.open311;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What an app of Open311 sends and asks. */
final class CivicApp {
    private CivicApp() {}

    static RequestSpecification app() {
        return given().basePath(BASE + "/open311/v2");
    }

    static Response report(String format, Map<String, ?> fields) {
        return app().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/requests." + format);
    }

    static UUID sent(Map<String, ?> fields) {
        var answer = report("json", fields);
        answer.then().statusCode(200);
        return UUID.fromString(answer.path("[0].token"));
    }

    static void letThrough(UUID input) {
        screen(input, Map.of("outcome", "PUBLISHED", "attested", true)).then().statusCode(201);
    }
}
