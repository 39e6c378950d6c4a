package dk.tvaers.networks.networktype;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworkTypeTest {
    private static ValidatableResponse types(String language) {
        return io.restassured.RestAssured.given()
                .header("Accept-Language", language)
                .get("/networks/v1/network-types")
                .then()
                .statusCode(200);
    }

    @Test
    void theThreeTypesAreThereFromTheStart() {
        types("en")
                .body("items.code", hasItems("WELFARE", "LEARNING", "INNOVATION"))
                .body(item("WELFARE", "referenceLeadLevel"), equalTo("EXECUTIVE_FORUM"))
                .body(item("WELFARE", "politicalLink"), equalTo("STANDING_COMMITTEE"))
                .body(item("WELFARE", "plannedMonths"), equalTo(6))
                .body(item("LEARNING", "politicalLink"), equalTo("NONE"))
                .body(item("LEARNING", "plannedMonths"), equalTo(5))
                .body(item("INNOVATION", "referenceLeadLevel"), equalTo("DIRECTOR"))
                .body(item("INNOVATION", "plannedMonths"), nullValue());
    }

    @Test
    void everyTypeShowsItsCourse() {
        types("en")
                .body(
                        item("WELFARE", "phases"),
                        equalTo(List.of(
                                "MANDATE",
                                "STARTUP",
                                "DESIGN",
                                "FOCUS",
                                "DISCOVERY",
                                "THEMING",
                                "IDEATION",
                                "TRIAL",
                                "EVALUATION",
                                "CLOSING")))
                .body(item("WELFARE", "optionalPhases"), equalTo(List.of()))
                .body(item("LEARNING", "optionalPhases"), equalTo(List.of("IDEATION", "TRIAL", "EVALUATION")));
    }

    @Test
    void thePurposeIsInTheCallersLanguage() {
        types("en")
                .header("Vary", containsString("Accept-Language"))
                .body(item("WELFARE", "purpose"), startsWith("Everyday innovation"));
        types("da").body(item("WELFARE", "purpose"), startsWith("Hverdagsinnovation"));
        types("fr").body(item("WELFARE", "purpose"), startsWith("Hverdagsinnovation"));
    }

    private static String item(String code, String field) {
        return "items.find { it.code == '" + code + "' }." + field;
    }
}
