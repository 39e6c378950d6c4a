package dk.tvaers.reporting.rebuild;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.tell;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RebuildTest {
    private final NetworkStory network = new NetworkStory();

    @Test
    void givesTheSameFiguresToTheByte() {
        var inputs = new InputStory(network);
        inputs.tellAll();
        inputs.hasArrived();
        var before = answers();

        rebuild().body("events", greaterThanOrEqualTo(inputs.events().size()));

        assertEquals(before, answers());
    }

    /** After an upgrade nobody has to ask. */
    @Test
    void anOutdatedModelIsRebuiltByItself() throws SQLException {
        network.startsOnce();
        tell(1, new TrackLaid(network.networkId(), Ids.next(), 1, 0, null));
        eventually(() -> network.reportAt(2).body("course.funnel[3].items", equalTo(1)));

        Database.ageModel();

        eventually(() -> network.reportAt(2).body("course.funnel[3].items", equalTo(1)));
    }

    @Test
    void losesNothingThatArrivesMeanwhile() {
        network.startsOnce();
        var told = new AtomicInteger();
        var rebuilding = new AtomicBoolean(true);
        var teller = CompletableFuture.runAsync(() -> {
            while (rebuilding.get()) {
                tell(1, new FindingRecorded(network.networkId(), Ids.next(), true));
                told.incrementAndGet();
            }
        });

        for (var i = 0; i < 3; i++) {
            rebuild();
        }
        rebuilding.set(false);
        teller.join();

        eventually(() -> network.reportAt(1).body("findings", equalTo(told.get())));
        rebuild();
        network.reportAt(1).body("findings", equalTo(told.get()));
    }

    @Test
    void figuresStayReadable() throws SQLException {
        network.startsOnce();
        try (var batch = Database.locking("row exclusive")) {
            var rebuild = CompletableFuture.supplyAsync(RebuildTest::statusOfRebuild);
            eventually(
                    () -> assertEquals(1, Database.waitingFor("ExclusiveLock").size()));

            progress().body("state", equalTo("UNDER_WAY")).body("known", greaterThanOrEqualTo(1));
            network.reportAt(1).body("findings", equalTo(0));

            batch.release();
            assertEquals(200, rebuild.join());
        }
    }

    @Test
    void oneThatIsCutShortLeavesTheFiguresAsTheyWereAndGoesOn() throws SQLException {
        var inputs = new InputStory(network);
        inputs.tellAll();
        inputs.hasArrived();
        var before = answers();
        try (var reader = Database.locking("access share")) {
            var rebuild = CompletableFuture.supplyAsync(RebuildTest::statusOfRebuild);
            eventually(() ->
                    assertEquals(1, Database.waitingFor("AccessExclusiveLock").size()));
            Database.terminate(Database.waitingFor("AccessExclusiveLock").getFirst());
            assertTrue(rebuild.join() >= 500);
            reader.release();
        }

        assertEquals(before, answers());
        progress()
                .body("state", equalTo("CUT_SHORT"))
                .body("read", greaterThanOrEqualTo(inputs.events().size()));
        rebuild().body("events", lessThan(inputs.events().size()));
        assertEquals(before, answers());
        progress().body("state", equalTo("NONE")).body("read", nullValue());
    }

    @Test
    void givesUpWhileSomebodyReadsForLong() throws SQLException {
        network.startsOnce();
        try (var backup = Database.locking("access share")) {
            operator()
                    .post("/reporting/v1/operations/rebuilds")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "60");

            tell(1, new FindingRecorded(network.networkId(), Ids.next(), true));
            eventually(() -> network.reportAt(1).body("findings", equalTo(1)));
            backup.release();
        }

        rebuild();
        network.reportAt(1).body("findings", equalTo(1));
    }

    @Test
    void twoAtATimeAreRefused() throws SQLException {
        try (var other = Database.rebuilding()) {
            operator()
                    .post("/reporting/v1/operations/rebuilds")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("refused"))
                    .body("violations.code", contains("rebuild-under-way"));
            other.release();
        }

        rebuild();
    }

    @Test
    void passesOverWhatCannotBeApplied() {
        var unstorable = new NetworkStarted(Ids.next(), Ids.next(), "WELFARE", "zero: \u0000", List.of());
        Wire.tell(unstorable);
        Wire.send(
                Topic.NETWORKS,
                "unreadable",
                "{\"networkId\": 12",
                Map.of("ce_type", "dk.tvaers.networks.PhaseEntered.v1"));
        network.startsOnce();
        eventually(() ->
                assertTrue(letters().containsAll(List.of(unstorable.networkId().toString(), "unreadable"))));

        rebuild();

        network.reportAt(0).body("findings", equalTo(0));
        get("/reporting/v1/networks/" + unstorable.networkId()).statusCode(404);
    }

    private List<String> answers() {
        return List.of(
                network.reportAt(100).extract().asString(),
                network.inputs().extract().asString());
    }

    private static List<String> letters() {
        var keys = new ArrayList<String>();
        Wire.deadLetters().forEach(letter -> keys.add(letter.key()));
        return keys;
    }

    private static ValidatableResponse rebuild() {
        return operator()
                .post("/reporting/v1/operations/rebuilds")
                .then()
                .statusCode(200)
                .body("millis", greaterThanOrEqualTo(0));
    }

    private static ValidatableResponse progress() {
        return operator().get("/reporting/v1/operations/rebuilds").then().statusCode(200);
    }

    private static int statusOfRebuild() {
        return operator().post("/reporting/v1/operations/rebuilds").statusCode();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }
}
