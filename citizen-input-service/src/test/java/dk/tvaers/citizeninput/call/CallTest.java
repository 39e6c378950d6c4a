package dk.tvaers.citizeninput.call;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.citizeninput.CallClosed;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may make and close calls, what anybody sees of them. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class CallTest {
    private static Response close(String user, UUID id) {
        var tag = anyone().get("/calls/{id}", id).header("ETag");
        return as(user).header("If-Match", tag).post("/calls/{id}/closing", id);
    }

    private static Map<String, Object> between(String title, long fromHours, long toHours) {
        var now = Instant.now();
        var planned = with(
                call(title), "opensAt", now.plus(fromHours, ChronoUnit.HOURS).toString());
        return with(planned, "closesAt", now.plus(toHours, ChronoUnit.HOURS).toString());
    }

    @Test
    void isMadeToldAndShown() {
        var network = Networks.network("Fravær i skolen");
        var theme = Networks.theme();
        var asked = with(with(call("Hvad holder dig hjemme?"), "networkId", network), "themeId", theme);

        var made = as("moderator").body(asked).post("/calls");

        made.then().statusCode(201).body("state", equalTo("OPEN")).body("fixed", equalTo("Budgettet"));
        UUID id = UUID.fromString(made.path("id"));
        made.then().header("Location", endsWith("/citizen-input/v1/calls/" + id));
        anyone().get("/calls/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("title", equalTo("Hvad holder dig hjemme?"));
        var told = Wire.await(CallOpened.class, event -> event.callId().equals(id));
        assertEquals(network, told.networkId());
        assertEquals(theme, told.themeId());
        assertEquals(asked.get("opensAt"), told.opensAt().toString());
    }

    @Test
    void aNetworksLeadAndConsultantMayAskForItAndNobodyElse() {
        var network = Networks.network("Hærværk");
        Networks.role(network, TestUsers.LEAD, NetworkRole.NETWORK_LEAD);
        Networks.role(network, TestUsers.CODRIVER, NetworkRole.CONSULTANT);
        Networks.role(network, TestUsers.RECEIVER, NetworkRole.RECEIVER);
        Networks.member(network, TestUsers.MEMBER);
        var asked = with(call("Hvad ville hjælpe?"), "networkId", network);

        as("lead").body(asked).post("/calls").then().statusCode(201);
        as("codriver").body(asked).post("/calls").then().statusCode(201);

        for (var user : List.of("receiver", "member", "outsider")) {
            as(user).body(asked).post("/calls").then().statusCode(403);
        }
        as("lead").body(call("Uden netværk")).post("/calls").then().statusCode(403);
    }

    @Test
    void isClosedOnceByThoseWhoMayMakeIt() {
        var network = Networks.network("Deleøkonomi");
        Networks.role(network, TestUsers.LEAD, NetworkRole.NETWORK_LEAD);
        var id = opened(with(call("Hvad vil du dele?"), "networkId", network));
        close("outsider", id).then().statusCode(403);

        close("lead", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedAt", notNullValue());

        close("lead", id).then().statusCode(409).body("violations[0].code", equalTo("call-closed"));
        Wire.await(CallClosed.class, event -> event.callId().equals(id));
    }

    @Test
    void closingNeedsTheVersionSeen() {
        var id = opened(call("Med udgave"));
        var before = Database.traces();

        as("secretariat").post("/calls/{id}/closing", id).then().statusCode(428);
        as("secretariat")
                .header("If-Match", "\"999\"")
                .post("/calls/{id}/closing", id)
                .then()
                .statusCode(412);
        as("secretariat")
                .header("If-Match", "*")
                .post("/calls/{id}/closing", UUID.randomUUID())
                .then()
                .statusCode(404);

        assertEquals(before, Database.traces());
    }

    @Test
    void isClosedByDateAndToldOnce() {
        var id = opened(between("Allerede forbi", -48, -24));
        Wire.await(CallClosed.class, event -> event.callId().equals(id));
        var marker = opened(between("Også forbi", -48, -24));
        Wire.await(CallClosed.class, event -> event.callId().equals(marker));

        anyone().get("/calls/{id}", id).then().body("state", equalTo("CLOSED"));
        assertEquals(
                1,
                Wire.told(CallClosed.class).stream()
                        .filter(event -> event.callId().equals(id))
                        .count());
    }

    @Test
    void isListedNewestFirstByNetworkAndState() {
        var network = Networks.network("Urban Farming");
        var planned = opened(with(between("Kommer", 24, 48), "networkId", network));
        var older = opened(with(between("Åben længe", -20, 48), "networkId", network));
        var newer = opened(with(between("Åben nu", -2, 48), "networkId", network));
        var closed = opened(with(between("Forbi", -72, -48), "networkId", network));
        Wire.await(CallClosed.class, event -> event.callId().equals(closed));

        var all = "/calls?networkId=" + network;
        anyone().get(all).then().body("items.id", contains(planned + "", newer + "", older + "", closed + ""));
        anyone().get(all + "&state=PLANNED").then().body("items.id", contains(planned + ""));
        anyone().get(all + "&state=OPEN").then().body("items.id", contains(newer + "", older + ""));
        anyone().get(all + "&state=CLOSED").then().body("items.id", contains(closed + ""));
        var first = anyone().get(all + "&limit=3").then().extract();
        assertEquals(3, first.<List<Object>>path("items").size());
        anyone().get(all + "&limit=3&cursor=" + first.path("next"))
                .then()
                .body("items.id", contains(closed + ""))
                .body("next", equalTo(null));
        anyone().get("/calls?limit=100").then().body("items.id", hasItem(newer + ""));
    }

    @Test
    void answersUnchangedOnlyWhileItsStateIsTheSame() {
        var id = opened(call("Gem mig"));
        var tag = anyone().get("/calls/{id}", id).header("ETag");
        anyone().header("If-None-Match", tag).get("/calls/{id}", id).then().statusCode(304);

        close("secretariat", id).then().statusCode(200);

        anyone().header("If-None-Match", tag).get("/calls/{id}", id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "title, , not-blank",
        "question, , not-blank",
        "fixed, , not-blank",
        "open, , not-blank",
        "opensAt, , not-null",
        "closesAt, , not-null",
        "closesAt, 2001-01-01T00:00:00Z, closes-before-it-opens",
        "opensAt, i morgen, wrong-format",
        "networkId, ikke-et-id, wrong-format",
        "colour, red, unknown-field",
    })
    void refusesWhatIsIncompleteOrWrong(String field, String value, String code) {
        var asked = new HashMap<>(call("Ufuldstændig"));
        asked.put(field, value);
        var before = Database.traces();

        as("secretariat")
                .body(asked)
                .post("/calls")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/" + field))
                .body("violations[0].code", equalTo(code));

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesWhatIsTooLongOrUnknown() {
        var before = Database.traces();

        for (var field : Map.of("title", 201, "question", 2001, "fixed", 2001, "open", 2001)
                .entrySet()) {
            as("secretariat")
                    .body(with(call("For lang"), field.getKey(), "x".repeat(field.getValue())))
                    .post("/calls")
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/" + field.getKey()));
        }
        for (var field : List.of("networkId", "themeId")) {
            as("secretariat")
                    .body(with(call("Ukendt"), field, UUID.randomUUID()))
                    .post("/calls")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/" + field));
        }
        as("secretariat")
                .body(with(call("a"), "title", "a\u0000b"))
                .post("/calls")
                .then()
                .statusCode(400);

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        anyone().get("/calls?state=ASLEEP").then().statusCode(400).body("violations[0].pointer", equalTo("/state"));
        anyone().get("/calls?networkId=x").then().statusCode(400);
        anyone().get("/calls?cursor=x").then().statusCode(400);
        anyone().get("/calls?limit=101").then().statusCode(400);
        anyone().get("/calls/{id}", UUID.randomUUID()).then().statusCode(404);
        anyone().get("/calls/{id}", "nothing").then().statusCode(404);
    }

    @Test
    void opensWhenItsTimeComes() {
        var opens = Instant.now().plusSeconds(2);
        var id = opened(with(call("Om lidt"), "opensAt", opens.toString()));
        var planned = anyone().get("/calls/{id}", id);
        planned.then().body("state", equalTo("PLANNED"));

        eventually().until(() -> anyone().get("/calls/{id}", id).path("state").equals("OPEN"));

        anyone().header("If-None-Match", planned.header("ETag"))
                .get("/calls/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(planned.header("ETag"))));
    }
}
