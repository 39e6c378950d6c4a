package dk.tvaers.networks.history;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.history.PastNetworks.file;
import static dk.tvaers.networks.history.PastNetworks.imported;
import static dk.tvaers.networks.history.PastNetworks.past;
import static dk.tvaers.networks.history.PastNetworks.reference;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class HistoryImportTest {
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
    void theExampleOfTheDocumentationIsRight() throws Exception {
        var example = Files.readString(Path.of("../docs/history-import.example.json"));

        var answer = as("secretariat").body(example).post(ROOT + "/history-imports?dryRun=true");

        answer.then().statusCode(200);
        assertNotNull(answer.path("items[0].reference"));
    }
}
