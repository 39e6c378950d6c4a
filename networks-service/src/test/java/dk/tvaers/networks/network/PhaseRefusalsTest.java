package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.networkTag;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.network.PhaseCalls.history;
import static dk.tvaers.networks.network.PhaseCalls.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Wishes that are refused, and a course that is not rewritten. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class PhaseRefusalsTest {
    @Test
    void refusesToSkipAndToStay() {
        var network = started("WELFARE");

        refused(network, "DESIGN", "phase-skipped");
        refused(network, "CLOSING", "phase-skipped");
        refused(network, "MANDATE", "phase-current");

        history(network).body("items", hasSize(1));
    }

    @Test
    void demandsTheVersionThatWasSeen() {
        var network = started("WELFARE");
        var wish = Map.of("phase", "STARTUP", "override", true, "reason", "for a test");
        var entries = NETWORKS + "/" + network + "/phase-entries";

        as("secretariat").body(wish).post(entries).then().statusCode(428);
        as("secretariat")
                .header("If-Match", "\"9\"")
                .body(wish)
                .post(entries)
                .then()
                .statusCode(412);

        history(network).body("items", hasSize(1));
    }

    @Test
    void ofTwoWhoMoveItAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        var tag = networkTag(network);
        Callable<Integer> move = () -> as("secretariat")
                .header("If-Match", tag)
                .body(Map.of("phase", "STARTUP", "override", true, "reason", "for a test"))
                .post(NETWORKS + "/" + network + "/phase-entries")
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, move)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 201));
            assertEquals(3, Collections.frequency(statuses, 412));
        }

        history(network).body("items.phase", equalTo(List.of("MANDATE", "STARTUP")));
    }

    @Test
    void refusesWishesThatMeanNothing() {
        var network = started("WELFARE");
        invalid(network, Map.of(), "/phase");
        invalid(network, Map.of("phase", "PARTY"), "/phase");
        invalid(network, Map.of("phase", 3), "/phase");
        invalid(network, Map.of("phase", "STARTUP", "reason", " "), "/reason");
        invalid(network, Map.of("phase", "STARTUP", "reason", "x".repeat(2001)), "/reason");
        invalid(network, Map.of("phase", "STARTUP", "override", "true"), "/override");
        invalid(network, Map.of("phase", "STARTUP", "force", true), "/force");
        var nowhere = NETWORKS + "/" + UUID.randomUUID();
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("phase", "STARTUP"))
                .post(nowhere + "/phase-entries")
                .then()
                .statusCode(404);
        as("staff").get(nowhere + "/gate").then().statusCode(404);
        as("staff").get(nowhere + "/phase-entries").then().statusCode(404);

        history(network).body("items", hasSize(1));
    }

    @Test
    void theCourseCannotBeRewrittenEvenInTheDatabase() {
        var network = started("WELFARE");

        assertThrows(
                SQLException.class, () -> Database.execute("delete from phase_entry where network_id = ?", network));

        history(network).body("items", hasSize(1));
    }

    private static void invalid(UUID network, Map<String, Object> wish, String pointer) {
        enter("secretariat", network, wish).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
