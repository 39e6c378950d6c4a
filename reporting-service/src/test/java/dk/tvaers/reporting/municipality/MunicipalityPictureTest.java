package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.CourseStory.day;
import static dk.tvaers.reporting.NetworkStory.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.pictures.Look;
import dk.tvaers.reporting.CourseStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The pictures say what the figures of the same story say. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MunicipalityPictureTest {
    private final CourseStory story = new CourseStory();

    private ValidatableResponse picture(String view, long day, String language) {
        return given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round.toString())
                .queryParam("asOf", day(day))
                .queryParam("lang", language)
                .get("/reporting/v1/municipality/" + view + ".svg")
                .then();
    }

    @Test
    void drawTheFunnelWithTheTimesBetweenItsSteps() {
        story.tellAll();

        eventually(() -> picture("funnel", 100, "da")
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", Look.POLICY)
                .body("svg.title", equalTo("Fra forslag til forankret løsning"))
                .body(
                        "svg.desc",
                        startsWith(
                                "Temaforslag: 6. Netværk: 5 (30 dage i median · n\u00a0=\u00a06). Fund: 5 (10 dage i median"
                                        + " · n\u00a0=\u00a05). Spor: 1 (for få til en median)."))
                .body("svg.desc", containsString("Overleveret: 6"))
                .body(containsString("Et udsnit af kommunen.")));
    }

    @Test
    void drawTheBottomLinesSideBySide() {
        story.tellAll();

        eventually(() -> picture("bottom-lines", 100, "en")
                .body(
                        "svg.desc",
                        equalTo(
                                "Experienced citizen quality: Better 1, Unchanged 0, Worse 1, UNKNOWN 1. 1 concluded trial was"
                                        + " not measured on it. The municipality's economy: Better 0, Unchanged 1, Worse 0, UNKNOWN 0."
                                        + " 1 concluded trial was not measured on it. Engagement and well-being: Better 0, Unchanged 0,"
                                        + " Worse 0, UNKNOWN 0. 2 concluded trials were not measured on it.")));
    }

    /** Of four solutions it is known how they stood after twelve months; that is too few to draw. */
    @Test
    void drawWhatIsStillInUse() {
        story.tellAll();

        eventually(() -> picture("in-use", 500, "da")
                .body("svg.desc", containsString("efter 3 måneder 83\u00a0%, efter 6 måneder 67\u00a0%")));
        picture("in-use", 500, "da").body("svg.title", equalTo("Er løsningerne stadig i brug?"));
    }

    @Test
    void areThereOfOneNetworkToo() {
        story.tellAll();

        eventually(() -> NetworkStory.get("/reporting/v1/networks/" + story.first + "/funnel.svg", "asOf", day(100))
                .statusCode(200)
                .body("svg.desc", startsWith("Temaforslag: 1. Netværk: 1"))
                .body("svg.desc", containsString("Prøvehandlinger: 2"))
                .body(containsString("Flere på cykel.")));
    }

    @Test
    void areRefusedWhenThereIsNoneOfThatName() {
        picture("total", 100, "da").statusCode(404);
    }
}
