package dk.tvaers.members.perspective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PerspectiveTest {
    @Test
    void anyoneReadsThemInDanish() {
        given().get("/members/v1/perspectives")
                .then()
                .statusCode(200)
                .header("Content-Language", "da")
                .body(
                        "items.code",
                        contains(
                                "profession",
                                "citizen",
                                "relative",
                                "association",
                                "company",
                                "knowledge-institution",
                                "political"))
                .body("items[2].name", equalTo("Pårørende"))
                .body("next", nullValue());
    }

    @Test
    void anyoneReadsThemInEnglish() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/members/v1/perspectives")
                .then()
                .header("Content-Language", "en")
                .body("items[2].name", equalTo("Relative"));
    }

    @Test
    void tellsTheOrdinaryCitizenFromTheOrganisedVoice() {
        given().get("/members/v1/perspectives")
                .then()
                .body("items.findAll { it.citizen }.code", contains("citizen", "relative"))
                .body(
                        "items.findAll { it.organised }.code",
                        contains("association", "company", "knowledge-institution", "political"));
    }
}
