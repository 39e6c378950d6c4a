package dk.tvaers.networks.trial;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.conclude;
import static dk.tvaers.networks.Outcomes.enterStage;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.measure;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.putTo;
import static dk.tvaers.networks.Outcomes.runningTrial;
import static dk.tvaers.networks.Outcomes.tag;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.networks.Outcomes.trial;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class MeasureTest {
    private static Map<String, Object> measured(String actual) {
        return new HashMap<>(Map.of("actual", new BigDecimal(actual), "n", 24, "measuredOn", today().toString()));
    }

    private static String planned(UUID network) {
        return made(post("secretariat", in(network) + "/trials", trial(UUID.randomUUID())));
    }

    @Test
    void aMemberFixesAMeasureAndRecordsWhatWasMeasured() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var trial = planned(network);
        var answer = post("member", trial + "/measures", measure("WELL_BEING", "3.4"));
        var path = made(answer);
        answer.then().body("actual", nullValue()).body("baseline", equalTo(3.4f));
        enterStage("secretariat", trial, "RUNNING").then().statusCode(200);

        putTo("member", path, "/value", measured("2.75"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("actual", equalTo(2.75f))
                .body("n", equalTo(24));

        as("staff").get(path).then().header("ETag", "\"1\"").body("measuredOn", equalTo(today().toString()));
        as("staff").get(trial + "/measures").then().body("items", hasSize(1));
        assertEquals(
                new MeasureRecorded(
                        network,
                        idOf(trial),
                        idOf(path),
                        BottomLine.WELL_BEING,
                        GoodDirection.LOWER,
                        new BigDecimal("3.4000"),
                        new BigDecimal("2.75"),
                        24,
                        today()),
                Wire.await(MeasureRecorded.class, event -> event.measureId().equals(idOf(path))));
    }

    @Test
    void whatIsMeasuredIsFixedOnceTheTrialRuns() {
        var trial = runningTrial(started("WELFARE"));

        post("secretariat", trial + "/measures", measure("ECONOMY", "100"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("trial-runs"));
    }

    @Test
    void nothingIsMeasuredAnewAfterTheNextStep() {
        var trial = runningTrial(started("WELFARE"));
        String id = as("staff").get(trial + "/measures").path("items[0].id");
        enterStage("secretariat", trial, "ANALYSIS").then().statusCode(200);
        conclude("secretariat", trial, "IMPLEMENT").then().statusCode(200);

        putTo("secretariat", trial + "/measures/" + id, "/value", measured("1"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("trial-concluded"));
    }

    @Test
    void ofTwoWhoRecordAtOnceTheSecondMustLookAgain() throws Exception {
        var trial = planned(started("WELFARE"));
        var path = made(post("secretariat", trial + "/measures", measure("QUALITY", null)));
        var seen = tag(path);
        as("secretariat").body(measured("1")).put(path + "/value").then().statusCode(428);

        var statuses = atOnce(() -> as("secretariat")
                .header("If-Match", seen)
                .body(measured("1.5"))
                .put(path + "/value")
                .statusCode());

        assertEquals(List.of(200, 412, 412, 412), statuses);
    }

    @Test
    void refusesWhatIsNoMeasure() {
        var network = started("WELFARE");
        var trial = planned(network);
        invalid(trial, "bottomLine", "FUN", "/bottomLine");
        invalid(trial, "direction", null, "/direction");
        invalid(trial, "method", " ", "/method");
        invalid(trial, "unit", "x".repeat(101), "/unit");
        invalid(trial, "baseline", new BigDecimal("0.00001"), "/baseline");
        post("outsider", trial + "/measures", measure("QUALITY", null)).then().statusCode(403);
        var path = made(post("secretariat", trial + "/measures", measure("QUALITY", null)));
        unmeasured(path, "n", 0, "/n");
        unmeasured(path, "n", null, "/n");
        unmeasured(path, "actual", null, "/actual");
        unmeasured(path, "measuredOn", null, "/measuredOn");
        putTo("outsider", path, "/value", measured("1")).then().statusCode(403);
        as("staff").get(trial + "/measures/" + UUID.randomUUID()).then().statusCode(404);
        as("staff")
                .get(in(network) + "/trials/" + UUID.randomUUID() + "/measures")
                .then()
                .statusCode(404);

        as("staff").get(trial + "/measures").then().body("items", hasSize(1)).body("items[0].actual", nullValue());
    }

    @Test
    void keepsALogOfWhatIsLearned() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var trial = planned(network);

        post("member", trial + "/learnings", Map.of("learning", "Mornings are better"))
                .then()
                .statusCode(201);
        post("secretariat", trial + "/learnings", Map.of("learning", "Bring a neighbour"))
                .then()
                .statusCode(201);

        as("staff")
                .get(trial + "/learnings")
                .then()
                .body("items.learning", equalTo(List.of("Mornings are better", "Bring a neighbour")));
        post("outsider", trial + "/learnings", Map.of("learning", "?")).then().statusCode(403);
        post("member", trial + "/learnings", Map.of("learning", " ")).then().statusCode(400);
        as("staff")
                .get(in(network) + "/trials/" + UUID.randomUUID() + "/learnings")
                .then()
                .statusCode(404);
    }

    private static void invalid(String trial, String field, Object value, String pointer) {
        var measure = measure("QUALITY", "1");
        measure.put(field, value);
        post("secretariat", trial + "/measures", measure)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static void unmeasured(String path, String field, Object value, String pointer) {
        var measured = measured("1");
        measured.put(field, value);
        putTo("secretariat", path, "/value", measured)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
