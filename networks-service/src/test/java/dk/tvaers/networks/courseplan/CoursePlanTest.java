package dk.tvaers.networks.courseplan;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.plan;
import static dk.tvaers.networks.CourseApi.revise;
import static dk.tvaers.networks.CourseApi.steps;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.CoursePlanned;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class CoursePlanTest {
    private static String path(UUID network) {
        return NETWORKS + "/" + network + "/course-plan";
    }

    @Test
    void aNetworkBeginsWithoutAPlan() {
        as("staff")
                .get(path(started("WELFARE")))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("steps", hasSize(0))
                .body("plannedAt", nullValue());
    }

    @Test
    void theLeadPlansEveryPhaseAndTheOthersAreToldOfTheHours() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);

        var answer = as("lead")
                .header("If-Match", "\"0\"")
                .body(Map.of("steps", steps()))
                .put(path(network));

        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("steps.phase", hasItems("STARTUP", "CLOSING"))
                .body("steps[0].startsOn", equalTo("2027-02-01"));
        assertEquals(
                0,
                new BigDecimal("337.5")
                        .compareTo(new BigDecimal(answer.path("hours").toString())));
        as("staff").get(path(network)).then().header("ETag", "\"1\"").body("steps", hasSize(9));
        var told = Wire.await(CoursePlanned.class, event -> event.networkId().equals(network));
        assertEquals(9, told.hours().size());
        assertEquals(Phase.STARTUP, told.hours().getFirst().phase());
        assertEquals(0, new BigDecimal("37.5").compareTo(told.hours().getFirst().hours()));
    }

    @Test
    void aPlanIsPlannedAgainWhole() {
        var network = started("WELFARE");
        plan(network, steps()).then().statusCode(200);
        var later = steps();
        later.getFirst().put("hours", 0);

        plan(network, later).then().statusCode(200).header("ETag", "\"2\"").body("steps", hasSize(9));

        as("staff").get(path(network)).then().body("steps[0].hours.toString()", startsWith("0"));
    }

    @Test
    void theStartupIsNotLeftWithoutAPlanAndRevisitedAnswers() {
        var network = started("WELFARE");
        bring(network, "STARTUP");
        enter("secretariat", network, Map.of("phase", "DESIGN"))
                .then()
                .statusCode(409)
                .body("violations.code", equalTo(List.of("answers-not-revisited", "course-plan-missing")))
                .body("violations[1].message", startsWith("There is no course plan with hours."));

        plan(network, steps()).then().statusCode(200);
        enter("secretariat", network, Map.of("phase", "DESIGN"))
                .then()
                .statusCode(409)
                .body("violations.code", equalTo(List.of("answers-not-revisited")));

        revise(network).then().statusCode(201);
        enter("secretariat", network, Map.of("phase", "DESIGN")).then().statusCode(201);
    }

    @Test
    void onlyLeadConsultantAndSecretariatPlan() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var attempt = as("member").header("If-Match", "*").body(Map.of("steps", steps()));

        attempt.put(path(network)).then().statusCode(403);

        as("staff").get(path(network)).then().header("ETag", "\"0\"");
    }

    @Test
    void refusesWhatIsNoPlan() {
        var network = started("WELFARE");
        invalid(network, List.of(), "/steps");
        invalid(network, changed("phase", "PARTY"), "/steps/0/phase");
        invalid(network, changed("hours", -1), "/steps/0/hours");
        invalid(network, changed("hours", 1.234), "/steps/0/hours");
        invalid(network, changed("startsOn", "soon"), "/steps/0/startsOn");
        invalid(network, changed("endsOn", "2027-01-01"), "/steps/0/endsOn");
        invalid(network, steps().subList(1, 9), "/steps");
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("steps", steps()))
                .put(path(UUID.randomUUID()))
                .then()
                .statusCode(404);
        as("staff").get(path(UUID.randomUUID())).then().statusCode(404);

        as("staff").get(path(network)).then().header("ETag", "\"0\"");
    }

    @Test
    void ofTwoWhoPlanAtOnceTheSecondMustLookAgain() throws InterruptedException {
        var network = started("WELFARE");

        var statuses = atOnce(
                4,
                () -> as("secretariat")
                        .header("If-Match", "\"0\"")
                        .body(Map.of("steps", steps()))
                        .put(path(network))
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(3, Collections.frequency(statuses, 412));
        as("secretariat")
                .body(Map.of("steps", steps()))
                .put(path(network))
                .then()
                .statusCode(428);
    }

    private static List<Map<String, Object>> changed(String field, Object value) {
        var steps = steps();
        steps.getFirst().put(field, value);
        return steps;
    }

    private static void invalid(UUID network, List<Map<String, Object>> steps, String pointer) {
        plan(network, steps).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
