package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.CourseStory.day;
import static dk.tvaers.reporting.NetworkStory.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.CourseStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CourseFiguresTest {
    private final CourseStory story = new CourseStory();

    /**
     * NETWORK: ends at 10, 20, 30, 40, 50, censored at 10 (rejected). S(10) = 5/6, S(20) = 5/6·3/4 = 0.625, S(30) = 0.625·2/3 = 0.42: median 30.
     * FINDING: four end at 10, one open since day 50. S(10) = 1/5: median 10. TRACK: four came to a finding, too few to say.
     */
    @Test
    void followsThemesThroughTheFunnel() {
        story.tellAll();

        eventually(() -> at(100).body(
                        "course.funnel.step",
                        contains(
                                "PROPOSAL",
                                "NETWORK",
                                "FINDING",
                                "TRACK",
                                "IDEA",
                                "TRIAL",
                                "HANDED_OVER",
                                "IMPLEMENTED",
                                "EVALUATED",
                                "SPREAD"))
                .body("course.funnel.courses", contains(6, 5, 4, 1, 1, 1, 1, 1, 1, 1))
                .body("course.funnel.items", contains(6, 5, 5, 1, 2, 2, 6, 6, 1, 1))
                .body("course.funnel[0]", not(hasKey("time")))
                .body("course.funnel[1].waiting", equalTo(0))
                .body("course.funnel[1].time.index", equalTo("funnel-time"))
                .body("course.funnel[1].time.n", equalTo(6))
                .body("course.funnel[1].time.value", equalTo(30.0f))
                .body("course.funnel[2].waiting", equalTo(1))
                .body("course.funnel[2].time.n", equalTo(5))
                .body("course.funnel[2].time.value", equalTo(10.0f))
                .body("course.funnel[3].waiting", equalTo(2))
                .body("course.funnel[3].time.n", equalTo(4))
                .body("course.funnel[3].time.absence", equalTo("TOO_FEW"))
                .body("course.funnel[3].time", not(hasKey("value")))
                .body("course.networks.started", equalTo(5))
                .body("course.networks.running", equalTo(4))
                .body("course.networks.closed", equalTo(1)));
    }

    /** Three months: 1 of 6 out, S = 5/6. Six: 1 of 5 out, S = 5/6·4/5 = 2/3. Twelve: four are known, too few to say. */
    @Test
    void saysHowManySolutionsAreStillInUse() {
        story.tellAll();

        eventually(() -> at(500).body("course.handovers.offered", equalTo(7))
                .body("course.handovers.accepted", equalTo(6))
                .body("course.handovers.declined", equalTo(1))
                .body("course.handovers.escalated", equalTo(1))
                .body("course.handovers.implemented", equalTo(6))
                .body("course.handovers.evaluated", equalTo(1))
                .body("course.handovers.survival.months", contains(3, 6, 12))
                .body("course.handovers.survival.atRisk", contains(6, 5, 4))
                .body("course.handovers.survival.stopped", contains(1, 1, 0))
                .body("course.handovers.survival[0].inUse.value", equalTo(0.8333f))
                .body("course.handovers.survival[1].inUse.value", equalTo(0.6667f))
                .body("course.handovers.survival[2].inUse.absence", equalTo("TOO_FEW")));
        at(100).body("course.handovers.survival[0].inUse.absence", equalTo("UNDEFINED"));
    }

    @Test
    void showsTheThreeBottomLinesSideBySide() {
        story.tellAll();

        eventually(() -> at(100).body("course.bottomLines.bottomLine", contains("QUALITY", "ECONOMY", "WELL_BEING"))
                .body("course.bottomLines.n", contains(3, 1, 0))
                .body("course.bottomLines[0].verdicts.verdict", contains("BETTER", "UNCHANGED", "WORSE", "UNKNOWN"))
                .body("course.bottomLines[0].verdicts.n", contains(1, 0, 1, 1))
                .body("course.bottomLines[1].verdicts.n", contains(0, 1, 0, 0))
                .body("course.bottomLines[2].verdicts.n", contains(0, 0, 0, 0))
                .body("course.bottomLines.hypotheses", contains(2, 0, 0))
                .body("course.bottomLines.trialsNotMeasured", contains(1, 1, 2))
                .body("course.trials.started", equalTo(2))
                .body("course.trials.concluded", equalTo(2))
                .body("course.trials.byNextStep.n", contains(1, 0, 0, 1))
                .body("course.trials.capital", equalTo(7500.0f)));
        at(50).body("course.bottomLines[0].verdicts.n", contains(0, 0, 1, 0));
    }

    /** On day 100 the plan of day 80 is due, those of days 90 (repeated) and 300 are to come, that of day 92 is done. */
    @Test
    void showsEvaluationsThatAreDueOrMissing() {
        story.tellAll();

        eventually(() -> at(100).body("course.evaluations.plans", equalTo(4))
                .body("course.evaluations.due", equalTo(1))
                .body("course.evaluations.planned", equalTo(2))
                .body("course.evaluations.done", equalTo(1))
                .body("course.evaluations.missing", equalTo(1))
                .body("course.evaluations.verdicts.n", contains(1, 0, 0, 1)));
        at(90).body("course.evaluations.due", equalTo(1)).body("course.evaluations.done", equalTo(0));
    }

    @Test
    void chooses() {
        story.tellAll();
        eventually(() -> at(100).body("course.funnel[9].courses", equalTo(1)));

        at(100, "type", "LEARNING").body("course.funnel.courses[0]", equalTo(1));
        at(100, "type", "WELFARE").body("course.funnel.courses[0]", equalTo(5));
        at(100, "type", "INNOVATION").body("course.funnel.courses[0]", equalTo(0));
        at(100, "from", "2025-03-04").body("course.funnel.courses[0]", equalTo(0));
        at(100, "to", "2025-03-02").body("course.funnel.courses[0]", equalTo(0));
        at(100, "to", "2025-03-03").body("course.funnel.courses[0]", equalTo(6));
    }

    @Test
    void oneNetworkShowsItsOwnCourse() {
        story.tellAll();

        eventually(() -> NetworkStory.get("/reporting/v1/networks/" + story.first, "asOf", day(100))
                .statusCode(200)
                .body("course.funnel.courses", contains(1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .body("course.funnel.items", contains(1, 1, 2, 1, 2, 2, 6, 6, 1, 1))
                .body("course.networks.running", equalTo(1)));
    }

    @Test
    void anyOrderGivesTheSame() {
        story.tellAll();
        var otherwise = new CourseStory();
        var shuffled = new ArrayList<>(otherwise.events());
        Collections.shuffle(shuffled, new Random(20250303));

        shuffled.forEach(told -> NetworkStory.tell(told.hour(), told.event()));
        shuffled.forEach(told -> NetworkStory.tell(told.hour(), told.event()));

        eventually(() -> at(500).body("course.handovers.survival.atRisk", contains(6, 5, 4))
                .body("course.funnel.items", contains(6, 5, 5, 1, 2, 2, 6, 6, 1, 1))
                .body("course.evaluations.plans", equalTo(4))
                .body("course.bottomLines.n", contains(3, 1, 0)));
        eventually(() -> assertEquals(course(story), course(otherwise)));
    }

    private static Object course(CourseStory story) {
        return of(story, 500).extract().path("course");
    }

    private ValidatableResponse at(long day) {
        return of(story, day);
    }

    private ValidatableResponse at(long day, String parameter, String value) {
        return given().auth()
                .oauth2(Tokens.of("forum"))
                .queryParam("round", story.round)
                .queryParam("asOf", day(day))
                .queryParam(parameter, value)
                .get("/reporting/v1/municipality")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse of(CourseStory story, long day) {
        return given().auth()
                .oauth2(Tokens.of("analyst"))
                .queryParam("round", story.round)
                .queryParam("asOf", day(day))
                .get("/reporting/v1/municipality")
                .then()
                .statusCode(200);
    }
}
