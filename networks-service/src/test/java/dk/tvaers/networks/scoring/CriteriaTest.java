package dk.tvaers.networks.scoring;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Deeds.fixCriteria;
import static dk.tvaers.networks.Deeds.in;
import static dk.tvaers.networks.Deeds.put;
import static dk.tvaers.networks.Deeds.reopenCriteria;
import static dk.tvaers.networks.Deeds.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.CriteriaFixed;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class CriteriaTest {
    private static Map<String, Object> criteria(String... codes) {
        return Map.of(
                "criteria",
                java.util.Arrays.stream(codes)
                        .map(code -> Map.of("code", code, "title", code.toLowerCase(java.util.Locale.ROOT)))
                        .toList());
    }

    private static String path(UUID network) {
        return in(network, "criteria");
    }

    @Test
    void aNetworkBeginsWithValueAndFeasibility() {
        var network = started("WELFARE");

        as("staff")
                .get(path(network))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("edition", equalTo(1))
                .body("criteria.code", contains("VALUE", "FEASIBILITY"));
    }

    @Test
    void theLeadDraftsAndFixesThem() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);

        put("lead", path(network), criteria("COURAGE", "VALUE", "FEASIBILITY"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("criteria.code", contains("COURAGE", "VALUE", "FEASIBILITY"));
        put("lead", path(network), criteria("FEASIBILITY", "VALUE", "COURAGE"))
                .then()
                .statusCode(200)
                .body("criteria.code", contains("FEASIBILITY", "VALUE", "COURAGE"));
        as("lead")
                .header("If-Match", "\"2\"")
                .post(path(network) + "/fixing")
                .then()
                .statusCode(200)
                .body("state", equalTo("FIXED"));

        assertEquals(
                new CriteriaFixed(network, 1, 3),
                Wire.await(CriteriaFixed.class, event -> event.networkId().equals(network)));
        put("lead", path(network), criteria("VALUE", "FEASIBILITY"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("criteria-are-fixed"));
        fixCriteria(network).then().statusCode(409).body("violations[0].code", equalTo("criteria-are-fixed"));
    }

    @Test
    void theDefaultsCanBeFixedAsTheyAre() {
        var network = started("WELFARE");

        fixCriteria(network).then().statusCode(200).body("criteria.code", contains("VALUE", "FEASIBILITY"));
    }

    @Test
    void whatIsNotFixedIsNotReopened() {
        var network = started("WELFARE");

        reopenCriteria(network).then().statusCode(409).body("violations[0].code", equalTo("criteria-in-draft"));
        fixCriteria(network);
        as("secretariat")
                .header("If-Match", tag(path(network)))
                .body(Map.of("reason", " "))
                .post(path(network) + "/reopening")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        reopenCriteria(network)
                .then()
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void ofTwoWhoChangeThemAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        Callable<Integer> draft = () -> as("secretariat")
                .header("If-Match", "\"0\"")
                .body(criteria("VALUE", "FEASIBILITY", "COURAGE"))
                .put(path(network))
                .statusCode();
        as("secretariat")
                .body(criteria("VALUE", "FEASIBILITY"))
                .put(path(network))
                .then()
                .statusCode(428);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, draft)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200));
            assertEquals(3, Collections.frequency(statuses, 412));
        }

        as("staff").get(path(network)).then().body("criteria.code", contains("VALUE", "FEASIBILITY", "COURAGE"));
    }

    @Test
    void refusesCriteriaThatLackTheTwo() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        put("secretariat", path(network), criteria("VALUE", "COURAGE"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("criterion-missing"))
                .body("violations[0].message", startsWith("The criterion FEASIBILITY must be among them."));
        put("secretariat", path(network), criteria("VALUE", "FEASIBILITY", "VALUE"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/criteria/2/code"));
        put("secretariat", path(network), criteria("VALUE", "feasibility"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/criteria/1/code"));
        put("member", path(network), criteria("VALUE", "FEASIBILITY")).then().statusCode(403);
        as("secretariat")
                .header("If-Match", "*")
                .body(criteria("VALUE", "FEASIBILITY"))
                .put(path(UUID.randomUUID()))
                .then()
                .statusCode(404);

        as("staff").get(path(network)).then().header("ETag", "\"0\"");
    }
}
