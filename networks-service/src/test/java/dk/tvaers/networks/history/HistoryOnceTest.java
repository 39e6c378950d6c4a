package dk.tvaers.networks.history;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.history.PastNetworks.file;
import static dk.tvaers.networks.history.PastNetworks.imported;
import static dk.tvaers.networks.history.PastNetworks.past;
import static dk.tvaers.networks.history.PastNetworks.reference;
import static dk.tvaers.networks.history.PastNetworks.sent;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A network is brought in once, however often and by however many it is sent. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class HistoryOnceTest {
    private static final String RUNS = "Another import runs. Wait until it is done and send the file again."
            + " What it brought in is not brought in twice.";

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = file(past(reference()), past(reference()));
        var first = imported(file);

        var second = imported(file);

        first.then().body("items.result", equalTo(List.of("NEW", "NEW")));
        second.then()
                .body("items.result", equalTo(List.of("UNCHANGED", "UNCHANGED")))
                .body("items.networkId", equalTo(first.path("items.networkId")));
        String network = first.path("items[0].networkId");
        as("staff").get(NETWORKS + "/" + network + "/phase-entries").then().body("items", hasSize(4));
    }

    @Test
    void aFileThatGrewBringsInWhatIsNew() {
        var old = past(reference());
        var before = imported(file(old));

        imported(file(old, past(reference())))
                .then()
                .body("items.result", equalTo(List.of("UNCHANGED", "NEW")))
                .body("items[0].networkId", equalTo(before.path("items[0].networkId")));
    }

    @Test
    void aDryRunWritesNothing() {
        var reference = reference();

        sent(file(past(reference)), true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("items[0].result", equalTo("NEW"))
                .body("items[0].networkId", nullValue());

        assertEquals(List.of(), TextSearch.tablesWith(reference));
    }

    @Test
    void ofManyImportsAtOnceOneBringsItInAndTheOthersAreToldSo() throws Exception {
        var reference = reference();
        var file = file(past(reference));
        Callable<Response> run = () -> sent(file, false);

        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var each : threads.invokeAll(Collections.nCopies(6, run))) {
                answers.add(each.get());
            }
        }

        var results = answers.stream()
                .map(answer -> answer.statusCode() == 409
                        ? answer.<String>path("violations[0].message")
                        : answer.<String>path("items[0].result"))
                .toList();
        assertEquals(1, Collections.frequency(results, "NEW"), results::toString);
        assertEquals(
                5,
                Collections.frequency(results, "UNCHANGED") + Collections.frequency(results, RUNS),
                results::toString);
        assertEquals("UNCHANGED", imported(file).path("items[0].result"));
        assertEquals(1, Database.count("select count(*) from network where title like '%" + reference + "'"));
    }

    @Test
    void whileAnotherRunsAnImportWritesNothingAndADryRunChecks() throws Exception {
        var reference = reference();
        var file = file(past(reference));

        try (var another = Database.open()) {
            another.setAutoCommit(false);
            another.createStatement().execute("select pg_advisory_xact_lock(" + 0x7476_6869 + ")");

            sent(file, false)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("refused"))
                    .body("violations[0].message", equalTo(RUNS));
            sent(file, true).then().statusCode(200);
        }

        assertEquals(List.of(), TextSearch.tablesWith(reference));
        assertEquals("NEW", imported(file).path("items[0].result"));
    }

    /** Somebody approves a theme of the same round meanwhile: the import takes the next place in it, it does not fail. */
    @Test
    void theRoundMayChangeWhileAnImportWaitsForIt() throws Exception {
        imported(file(past(reference())));
        var file = file(past(reference()));

        try (var threads = Executors.newFixedThreadPool(1);
                var another = Database.open()) {
            another.setAutoCommit(false);
            another.createStatement().execute("update round set version = version + 1 where code = '2015-01'");
            Future<Response> answer = threads.submit(() -> sent(file, false));
            eventually().until(() -> Database.count(WAITING), waiting -> waiting > 0);
            another.commit();

            answer.get().then().statusCode(200).body("items[0].result", equalTo("NEW"));
        }
    }
}
