package dk.tvaers.citizeninput.open311;

import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.open311.CivicApp.app;
import static dk.tvaers.citizeninput.open311.CivicApp.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** GeoReport v2 as its specification has it, by what an app sends and reads; no Java client library of it resolves. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class Open311Test {
    @Test
    void openCallsAreServices() {
        var call = opened(call("Huller i vejen")).toString();

        app().get("/services.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("find { it.service_code == '" + call + "' }.service_name", equalTo("Huller i vejen"))
                .body("find { it.service_code == '" + call + "' }.type", equalTo("batch"))
                .body("service_code", hasItem("general"));
        app().get("/services.xml")
                .then()
                .statusCode(200)
                .contentType("text/xml")
                .body(
                        "services.service.findAll { it.service_code == '" + call + "' }.metadata.text()",
                        equalTo("true"));
        app().get("/services/{code}.xml", call)
                .then()
                .body("service_definition.service_code.text()", equalTo(call))
                .body("service_definition.attributes.attribute.code.text()", equalTo("consent"))
                .body("service_definition.attributes.attribute.values.value.key*.text()", hasItem("PUBLISH"));
        app().get("/services/{code}.json", call)
                .then()
                .body("attributes[0].required", equalTo(false))
                .body("attributes[0].values.key", contains("PUBLISH", "QUOTE", "CONTACT", "ANALYSE"));
    }

    @Test
    void theAddressSaysTheFormatWhateverAClientSaysToAccept() {
        for (var type : List.of("text/xml", "application/xml", "application/json", "text/html")) {
            app().accept(type)
                    .contentType(type)
                    .get("/services.xml")
                    .then()
                    .statusCode(200)
                    .contentType("text/xml")
                    .body("services.service.service_code*.text()", hasItem("general"));
            app().accept(type).get("/services.json").then().statusCode(200).body("service_code", hasItem("general"));
        }
        app().accept("text/xml")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("service_code", "general", "description", "Lygten er i stykker"))
                .post("/requests.xml")
                .then()
                .statusCode(200)
                .body("service_requests.request.token.text()", notNullValue());
    }

    @Test
    void callsThatTakeMoreThanWordsOrNotEverybodysAreNoServices() {
        Map<String, Object> question = Map.of("kind", "TEXT", "text", "Hvorfor?", "required", true);
        var closed = List.of(
                opened(with(call("For inviterede"), "recruitment", "INVITED")),
                opened(with(call("Lodtrækning"), "recruitment", "LOTTERY")),
                opened(with(call("Med spørgsmål"), "questions", List.of(question))));
        var optional = opened(with(call("Valgfrit"), "questions", List.of(with(question, "required", false))));

        app().get("/services.json").then().statusCode(200).body("service_code", hasItem(optional.toString()));
        closed.forEach(call -> {
            app().get("/services.json").then().body("service_code", not(hasItem(call.toString())));
            app().get("/services/{code}.json", call).then().statusCode(404);
            report("json", Map.of("service_code", call.toString(), "description", "Alligevel"))
                    .then()
                    .statusCode(400);
        });
    }

    @Test
    void errorsAreToldInTheFormatOfTheAddress() {
        report("json", Map.of("description", "Uden service"))
                .then()
                .statusCode(400)
                .body("[0].code", equalTo(400))
                .body("[0].description", startsWith("service_code: "));
        report("xml", Map.of("service_code", "general"))
                .then()
                .statusCode(400)
                .contentType("text/xml")
                .body("errors.error.code.text()", equalTo("400"))
                .body("errors.error.description.text()", notNullValue());
        app().get("/requests/{id}.xml", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("errors.error.code.text()", equalTo("404"));
        report("json", Map.of("service_code", UUID.randomUUID(), "description", "Hvilken?"))
                .then()
                .statusCode(422);
        report("json", Map.of("service_code", "033", "description", "Hvilken?"))
                .then()
                .statusCode(404);
        for (var wrong : List.of(
                Map.of("lat", "nord", "long", "12.3"),
                Map.of("lat", "55.6"),
                Map.of("attribute[consent]", "ALT"),
                Map.of("email", "ikke en adresse", "attribute[consent]", "CONTACT"))) {
            var fields = new java.util.HashMap<String, Object>(wrong);
            fields.put("service_code", "general");
            fields.put("description", "Noget");
            report("json", fields).then().statusCode(400).body("[0].code", equalTo(400));
        }
        app().get("/requests.json?status=lost").then().statusCode(400);
        app().get("/requests.json?start_date=yesterday").then().statusCode(400);
        app().get("/services.yaml").then().statusCode(404);
    }
}
