package dk.tvaers.web.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document that a program was built with, in the format that is asked for. */
@QuarkusTest
class ApiDocumentTest {
    private static ValidatableResponse get(String address, String accepted) {
        return given().accept(accepted).get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/web/openapi, */*",
        "/web/openapi, application/yaml",
        "/web/openapi?format=yaml, text/html",
        "/web/openapi.yaml, application/json",
        "/web/openapi.yml, */*"
    })
    void isYaml(String address, String accepted) {
        get(address, accepted)
                .header("Content-Type", "application/yaml;charset=UTF-8")
                .body(containsString("  title: Øvelse\n  version: \"1\"\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "/web/openapi, application/json",
        "/web/openapi, 'text/html, application/json;q=0.9'",
        "/web/openapi?format=json, */*",
        "/web/openapi?format=JSON, application/yaml",
        "/web/openapi.json, application/yaml"
    })
    void isJson(String address, String accepted) {
        get(address, accepted)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .body("info.title", equalTo("Øvelse"))
                .body("info.version", equalTo("1"));
    }

    @Test
    void isThereForWhoeverOnlyAsksWhether() {
        given().head("/web/openapi").then().statusCode(200).header("Content-Type", "application/yaml;charset=UTF-8");
    }
}
