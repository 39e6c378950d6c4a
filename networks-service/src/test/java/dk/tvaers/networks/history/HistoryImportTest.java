package dk.tvaers.networks.history;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class HistoryImportTest {
    private static final String RUNS = "Another import runs. Wait until it is done and send the file again."
            + " What it brought in is not brought in twice.";

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Test
    void aPastNetworkIsBroughtInWithItsTrueDates() {
        var reference = reference();

        var network = UUID.fromString(imported(file(past(reference))).path("items[0].networkId"));

        anyone().get(NETWORKS + "/" + network)
                .then()
                .statusCode(200)
                .body("title", equalTo("Urbane haver " + reference))
                .body("type", equalTo("INNOVATION"))
                .body("phase", equalTo("CLOSING"))
                .body("state", equalTo("CLOSED"))
                .body("closedAt", equalTo("2016-09-12T22:00:00Z"))
                .body("startedAt", equalTo("2015-03-01T23:00:00Z"));
        as("staff")
                .get(NETWORKS + "/" + network + "/phase-entries")
                .then()
                .body("items.phase", equalTo(List.of("MANDATE", "DISCOVERY", "DESIGN", "CLOSING")))
                .body("items.direction", equalTo(List.of("FORWARD", "FORWARD", "BACK", "FORWARD")))
                .body("items[2].reason", equalTo("Der manglede naboer."))
                .body("items[3].enteredAt", equalTo("2016-09-12T22:00:00Z"));
        as("staff")
                .get(NETWORKS + "/" + network + "/findings")
                .then()
                .body("items[0].statement", equalTo("Børnene ved, hvor bærrene gror."))
                .body("items[0].foundAt", equalTo("2015-06-09T22:00:00Z"))
                .body("items[0].recordedAt", not(equalTo("2015-06-09T22:00:00Z")));
    }

    @Test
    void aPastNetworkWithoutAnEndRuns() {
        var past = past(reference());
        past.remove("closedOn");

        String network = imported(file(past)).path("items[0].networkId");

        anyone().get(NETWORKS + "/" + network)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("closedAt", nullValue());
    }

    @Test
    void itsThemeWasApprovedInTheRoundOfItsDay() {
        var network = imported(file(past(reference()))).<String>path("items[0].networkId");

        String theme = anyone().get(NETWORKS + "/" + network).path("themeId");

        anyone().get(THEMES + "/" + theme + "/outcome")
                .then()
                .body("state", equalTo("APPROVED"))
                .body("round.code", equalTo("2015-01"))
                .body("round.deadline", equalTo("2014-12-01"))
                .body("decision.outcome", equalTo("APPROVED"))
                .body("decision.reason", containsString("kendes ikke"))
                .body("decision.decidedAt", equalTo("2015-01-19T23:00:00Z"))
                .body("decision.recordedAt", notNullValue());
        as("staff")
                .get(THEMES + "/" + theme)
                .then()
                .statusCode(200)
                .body("proposedAt", equalTo("2014-11-12T23:00:00Z"))
                .body("answers", nullValue());
        as("staff").get(THEMES + "/" + theme + "/answers").then().body("items", hasSize(0));
    }

    @Test
    void theOthersAreToldTheTrueDates() {
        var network = UUID.fromString(imported(file(past(reference()))).path("items[0].networkId"));

        var started =
                Wire.await(NetworkStarted.class, event -> event.networkId().equals(network));
        assertEquals(LocalDate.of(2015, 3, 2), started.startedOn());
        var back = Wire.await(
                PhaseEntered.class, event -> event.networkId().equals(network) && event.direction() == Direction.BACK);
        assertEquals(LocalDate.of(2015, 8, 1), back.enteredOn());
        assertEquals(Phase.DISCOVERY, back.from());
        var closed = Wire.await(NetworkClosed.class, event -> event.networkId().equals(network));
        assertEquals(LocalDate.of(2016, 9, 13), closed.closedOn());
        assertEquals(
                LocalDate.of(2014, 11, 13),
                Wire.await(ThemeProposed.class, event -> event.themeId().equals(started.themeId()))
                        .proposedOn());
        assertEquals(
                LocalDate.of(2015, 1, 20),
                Wire.await(ThemeDecided.class, event -> event.themeId().equals(started.themeId()))
                        .decidedOn());
        assertEquals(
                LocalDate.of(2015, 6, 10),
                Wire.await(FindingRecorded.class, event -> event.networkId().equals(network))
                        .foundOn());
    }

    @Test
    void whatItTriedIsInTheRegisterInItsYear() {
        var past = past(reference());
        past.put(
                "tried",
                List.of(Map.of(
                        "kind", "TRIAL",
                        "title", "Svampekælder under rådhuset",
                        "text", "Svampene rådnede.",
                        "state", "STOPPED",
                        "on", "2015-12-31")));
        String network = imported(file(past)).path("items[0].networkId");

        as("staff")
                .queryParam("q", "svampekælderen")
                .get(ROOT + "/register")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("TRIAL"))
                .body("items[0].state", equalTo("STOPPED"))
                .body("items[0].networkId", equalTo(network))
                .body("items[0].year", equalTo(2015));
    }

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
    void historyThatWasBroughtInIsNotToldAnotherWay() {
        var reference = reference();
        imported(file(past(reference)));
        var changed = past(reference);
        changed.put("title", "Another title " + reference);

        sent(file(changed, past(reference())), false)
                .then()
                .statusCode(409)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/networks/0"))
                .body("violations[0].code", equalTo("history-changed"));

        assertEquals(List.of(), TextSearch.tablesWith("Another title " + reference));
    }

    @Test
    void nothingIsWrittenWhenOneOfThemIsWrong() {
        var right = reference();
        var wrong = past(reference());
        wrong.remove("title");
        wrong.put("startedOn", "2015-13-01");

        var answer = sent(file(past(right), wrong), false);

        answer.then()
                .statusCode(409)
                .body("violations.pointer", hasItems("/networks/1/title", "/networks/1/startedOn"))
                .body(
                        "violations.find { it.pointer == '/networks/1/startedOn' }.message",
                        containsString("2015-03-02"));
        assertEquals(List.of(), TextSearch.tablesWith(right));
    }

    @Test
    void problemsAreNamedInDanishToo() {
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .header("Accept-Language", "da")
                .body(Map.of("version", 1, "networks", List.of()))
                .post(ROOT + "/history-imports")
                .then()
                .statusCode(409)
                .body("violations[0].message", equalTo("Skal udfyldes."));
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

    @Test
    void refusesWhatIsNoSuchFile() {
        for (var body : List.of("{\"version\": 1, \"members\": []}", "{\"version\": \"1\"}", "[]", "{")) {
            as("secretariat").body(body).post(ROOT + "/history-imports").then().statusCode(400);
        }
        as("secretariat")
                .body("{}")
                .post(ROOT + "/history-imports?dryRun=maybe")
                .then()
                .statusCode(400);
    }

    @Test
    void theExampleOfTheDocumentationIsRight() throws Exception {
        var example = Files.readString(Path.of("../docs/history-import.example.json"));

        var answer = as("secretariat").body(example).post(ROOT + "/history-imports?dryRun=true");

        answer.then().statusCode(200);
        assertNotNull(answer.path("items[0].reference"));
    }

    private static String reference() {
        return "past-" + UUID.randomUUID();
    }

    private static Map<String, Object> past(String reference) {
        return new HashMap<>(Map.of(
                "reference",
                reference,
                "title",
                "Urbane haver " + reference,
                "type",
                "INNOVATION",
                "startedOn",
                "2015-03-02",
                "closedOn",
                "2016-09-13",
                "theme",
                Map.of(
                        "title", "Haver i byen",
                        "challenge", "Byen er grå.",
                        "proposedOn", "2014-11-13",
                        "decidedOn", "2015-01-20"),
                "phases",
                List.of(
                        Map.of("phase", "MANDATE", "enteredOn", "2015-03-02"),
                        Map.of("phase", "DISCOVERY", "enteredOn", "2015-06-01"),
                        Map.of("phase", "DESIGN", "enteredOn", "2015-08-01", "reason", "Der manglede naboer."),
                        Map.of("phase", "CLOSING", "enteredOn", "2016-09-13")),
                "findings",
                List.of(Map.of(
                        "statement", "Børnene ved, hvor bærrene gror.",
                        "outsideOwnUnits", true,
                        "foundOn", "2015-06-10"))));
    }

    private static Map<String, Object> file(Map<String, Object> network) {
        return Map.of("version", 1, "networks", List.of(network));
    }

    private static Map<String, Object> file(Map<String, Object> network, Map<String, Object> another) {
        return Map.of("version", 1, "networks", List.of(network, another));
    }

    private static Response sent(Map<String, Object> file, boolean dryRun) {
        return as("secretariat").body(file).post(ROOT + "/history-imports?dryRun=" + dryRun);
    }

    private static Response imported(Map<String, Object> file) {
        var answer = sent(file, false);
        answer.then().log().ifValidationFails().statusCode(200);
        return answer;
    }
}
