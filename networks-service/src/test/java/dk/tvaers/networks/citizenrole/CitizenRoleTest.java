package dk.tvaers.networks.citizenrole;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.sayCitizenRole;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.words.CitizenRole;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class CitizenRoleTest {
    private static String path(UUID network) {
        return NETWORKS + "/" + network + "/citizen-role";
    }

    @Test
    void theLeadSaysWhatCitizensAre() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);

        as("lead")
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of("CO_EXPLORER", "CO_DECIDER")))
                .put(path(network))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("roles", equalTo(List.of("CO_EXPLORER", "CO_DECIDER")))
                .body("setAt", notNullValue());

        as("staff").get(path(network)).then().header("ETag", "\"1\"").body("roles", hasSize(2));
        var told = Wire.await(
                dk.tvaers.events.networks.CitizenRoleSet.class,
                event -> event.networkId().equals(network));
        assertEquals(List.of(CitizenRole.CO_EXPLORER, CitizenRole.CO_DECIDER), told.roles());
    }

    @Test
    void orWhyTheyHaveNoPartAndTheReasonIsToldToNobody() {
        var network = started("WELFARE");

        sayCitizenRole(network, Map.of("roles", List.of(), "reason", "Unmistakable: it is about our own rota"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Unmistakable: it is about our own rota"));

        var told = Wire.await(
                dk.tvaers.events.networks.CitizenRoleSet.class,
                event -> event.networkId().equals(network));
        assertEquals(List.of(), told.roles());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void itIsSaidAgainWhenItChanges() {
        var network = started("WELFARE");
        sayCitizenRole(network, Map.of("roles", List.of(), "reason", "not yet"))
                .then()
                .statusCode(200);

        sayCitizenRole(network, Map.of("roles", List.of("TESTER")))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reason", nullValue());
    }

    @Test
    void theDesignIsNotLeftBeforeItIsSaid() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN");
        gate(network)
                .body("missing.code", hasItem("citizen-role-missing"))
                .body(
                        "missing.find { it.code == 'citizen-role-missing' }.message",
                        startsWith("It is not said what citizens are"));

        sayCitizenRole(network, Map.of("roles", List.of(), "reason", "a reason is enough"))
                .then()
                .statusCode(200);

        gate(network).body("missing.code", equalTo(List.of("too-few-departments")));
    }

    @Test
    void refusesNeitherBothAndUnknown() {
        var network = started("WELFARE");
        invalid(network, Map.of("roles", List.of()), "/reason");
        invalid(network, Map.of("roles", List.of("TESTER"), "reason", "both"), "/reason");
        invalid(network, Map.of("roles", List.of(), "reason", " "), "/reason");
        invalid(network, Map.of("roles", List.of(), "reason", "x".repeat(2001)), "/reason");
        invalid(network, Map.of("roles", List.of("MAYOR")), "/roles/0");
        invalid(network, Map.of("roles", List.of("TESTER", "TESTER")), "/roles");
        invalid(network, Map.of("reason", "no list"), "/roles");
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("roles", List.of("TESTER")))
                .put(path(UUID.randomUUID()))
                .then()
                .statusCode(404);
        as("staff").get(path(UUID.randomUUID())).then().statusCode(404);

        as("staff").get(path(network)).then().header("ETag", "\"0\"").body("setAt", nullValue());
    }

    @Test
    void onlyLeadConsultantAndSecretariatSayIt() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        as("member")
                .header("If-Match", "*")
                .body(Map.of("roles", List.of("TESTER")))
                .put(path(network))
                .then()
                .statusCode(403);

        as("staff").get(path(network)).then().header("ETag", "\"0\"");
    }

    @Test
    void ofTwoWhoSayItAtOnceTheSecondMustLookAgain() throws InterruptedException {
        var network = started("WELFARE");

        var statuses = atOnce(
                4,
                () -> as("secretariat")
                        .header("If-Match", "\"0\"")
                        .body(Map.of("roles", List.of("TESTER")))
                        .put(path(network))
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(3, Collections.frequency(statuses, 412));
        as("secretariat")
                .body(Map.of("roles", List.of("TESTER")))
                .put(path(network))
                .then()
                .statusCode(428);
    }

    private static ValidatableResponse gate(UUID network) {
        return as("staff").get(NETWORKS + "/" + network + "/gate").then().statusCode(200);
    }

    private static void invalid(UUID network, Map<String, Object> said, String pointer) {
        sayCitizenRole(network, said).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
