package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.CourseStory.day;
import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.tvaers.events.Ids;
import dk.tvaers.reporting.CourseStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MunicipalityTest {
    private static final String REPORT = "/reporting/v1/municipality";

    @Test
    void reportsOnEverythingThereIs() {
        get(REPORT)
                .statusCode(200)
                .body("course.funnel.size()", equalTo(10))
                .body("voice.responseTimes.size()", equalTo(2));
    }

    @Test
    void comparesTwoPeriods() {
        var story = new CourseStory();
        story.tellAll();

        eventually(() -> given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round)
                .queryParam("asOf", day(100))
                .queryParam("from", "2024-01-01")
                .queryParam("to", "2024-12-31")
                .queryParam("otherFrom", "2025-01-01")
                .queryParam("otherTo", "2025-12-31")
                .get(REPORT + "/comparison")
                .then()
                .statusCode(200)
                .body("first.course.funnel.courses[0]", equalTo(0))
                .body("second.course.funnel.courses[0]", equalTo(6))
                .body("changes.index", hasItems("funnel-time", "handover-survival", "loop-closure", "response-time"))
                .body("changes[0].of", equalTo("NETWORK"))
                .body("changes[0].first.absence", equalTo("UNDEFINED"))
                .body("changes[0].second.value", equalTo(30.0f)));
    }

    @Test
    void comparesTwoRounds() {
        var story = new CourseStory();
        story.tellAll();

        eventually(() -> given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round)
                .queryParam("otherRound", Ids.next())
                .queryParam("asOf", day(100))
                .get(REPORT + "/comparison")
                .then()
                .statusCode(200)
                .body("first.round", equalTo(story.round.toString()))
                .body("first.course.funnel.courses[0]", equalTo(6))
                .body("second.course.funnel.courses[0]", equalTo(0)));
    }

    @Test
    void saysWhatChanged() {
        var story = new CourseStory();
        story.tellAll();

        eventually(() -> given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round)
                .queryParam("asOf", day(100))
                .get(REPORT + "/comparison")
                .then()
                .statusCode(200)
                .body("changes[0].second.value", equalTo(30.0f))
                .body("changes[0].change", equalTo(0.0f)));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, yesterday, unknown-value",
        "asOf, 2999-01-01T00:00:00Z, as-of-future",
        "asOf, -100000-01-01T00:00:00Z, as-of-too-early",
        "from, 2025, unknown-value",
        "from, 1899-12-31, day-out-of-range",
        "to, +10000-01-01, day-out-of-range",
        "round, 7, unknown-value",
        "type, ' ', unknown-value",
        "type, 'WELFARE;', unknown-value"
    })
    void whatCannotBeMeantIsRefused(String parameter, String value, String code) {
        get(REPORT, parameter, value)
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("violations.pointer", contains("/" + parameter))
                .body("violations.code", contains(code));
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        get(REPORT + "?from=2025-03-02&to=2025-03-01")
                .statusCode(400)
                .body("violations.pointer", contains("/to"))
                .body("violations.message", hasItem("Perioden slutter, før den begynder. Vælg en senere dag."));
        get(REPORT + "/comparison?otherFrom=2025-03-02&otherTo=2025-03-01")
                .statusCode(400)
                .body("violations.pointer", contains("/otherTo"));
        get(REPORT + "?from=2025-03-01&to=2025-03-01").statusCode(200);
    }

    @Test
    void aTypeThatNoNetworkHasHasNothingToReport() {
        get(REPORT + "?type=NO-SUCH_TYPE")
                .statusCode(200)
                .body("course.funnel.courses[0]", equalTo(0))
                .body("voice.inputs", equalTo(0));
    }
}
