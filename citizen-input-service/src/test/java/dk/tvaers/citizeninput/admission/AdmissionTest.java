package dk.tvaers.citizeninput.admission;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.submit;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.lottery.Group;
import dk.tvaers.citizeninput.lottery.Lottery;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A call for those who are invited or drawn by lot takes one input for each code. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AdmissionTest {
    private static final String SEED = "seks syv otte";

    private static UUID callFor(String recruitment) {
        return opened(with(call("Borgersamling"), "recruitment", recruitment));
    }

    private static List<String> invited(UUID call, int count) {
        return as("secretariat")
                .body(Map.of("count", count))
                .post("/calls/{id}/invitations", call)
                .then()
                .statusCode(201)
                .extract()
                .path("codes");
    }

    private static Response send(UUID call, String code) {
        var body = with(words("Jeg vil gerne"), "callId", call);
        return submit(code == null ? body : with(body, "admissionCode", code));
    }

    private static Response volunteer(UUID call, Map<String, Object> traits) {
        return anyone().body(traits).post("/calls/{id}/volunteers", call);
    }

    private static Response draw(UUID call, Map<String, Object> asked) {
        return as("secretariat").body(asked).post("/calls/{id}/draw", call);
    }

    @Test
    void anInvitationIsGoodForOneInput() {
        var call = callFor("INVITED");
        var codes = invited(call, 2);
        assertEquals(2, codes.size());

        send(call, codes.getFirst().toLowerCase(Locale.ROOT)).then().statusCode(201);

        send(call, codes.getFirst()).then().statusCode(409).body("violations[0].code", equalTo("code-used"));
        send(call, codes.getLast()).then().statusCode(201);
    }

    @Test
    void nobodyElseIsLetInAndNothingIsLeftBehind() {
        var call = callFor("INVITED");
        var codeOfAnother = invited(callFor("INVITED"), 1).getFirst();
        var open = opened(call("For alle"));
        var before = Database.traces();

        send(call, null).then().statusCode(400).body("violations[0].code", equalTo("code-needed"));
        send(call, "0000").then().statusCode(422);
        send(call, codeOfAnother).then().statusCode(422);
        send(open, codeOfAnother).then().statusCode(400).body("violations[0].code", equalTo("no-code-needed"));

        assertEquals(before, Database.traces());
    }

    @Test
    void aRefusedInputLeavesTheCodeUnused() {
        var call = callFor("INVITED");
        var code = invited(call, 1).getFirst();

        submit(with(with(words(" "), "callId", call), "admissionCode", code))
                .then()
                .statusCode(400);

        send(call, code).then().statusCode(201);
    }

    @Test
    void theDrawIsPublishedAndCanBeRepeatedFromWhatIsPublished() {
        var call = callFor("LOTTERY");
        var codes = new HashMap<Integer, String>();
        for (var i = 0; i < 9; i++) {
            var made = volunteer(call, i < 6 ? Map.of("ageBand", "18-29", "gender", "man") : Map.of("ageBand", "65+"));
            made.then().statusCode(201).body("number", equalTo(i + 1));
            codes.put(made.path("number"), made.path("code"));
        }
        anyone().get("/calls/{id}/draw", call).then().statusCode(404);

        var drawn = draw(call, Map.of("seats", 3, "seed", SEED));

        drawn.then()
                .statusCode(201)
                .body("algorithm", equalTo("tvaers-lottery-1"))
                .body("groups.group", contains("18-29 · man", "65+"))
                .body("groups.volunteers", contains(6, 3))
                .body("groups.quota", contains(2, 1))
                .body("numbers", hasSize(3));
        List<Map<String, Object>> groups = as("secretariat")
                .get("/calls/{id}/draw/groups", call)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertEquals(drawn.path("numbers"), repeated(groups));
        anyone().get("/calls/{id}/draw", call).then().statusCode(200).body("numbers", equalTo(drawn.path("numbers")));
        checkWhoIsLetIn(call, codes, drawn.path("numbers"));
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> repeated(List<Map<String, Object>> groups) {
        var given = new ArrayList<Group>();
        for (var each : groups) {
            var numbers = (List<Integer>) each.get("numbers");
            given.add(new Group((String) each.get("group"), numbers.size(), numbers));
        }
        return Lottery.draw(SEED, 3, given).stream()
                .flatMap(drawn -> drawn.numbers().stream())
                .sorted()
                .toList();
    }

    private static void checkWhoIsLetIn(UUID call, Map<Integer, String> codes, List<Integer> drawn) {
        codes.forEach((number, code) -> {
            var isDrawn = drawn.contains(number);
            anyone().body(Map.of("code", code))
                    .post("/volunteers/status")
                    .then()
                    .statusCode(200)
                    .body("drawn", equalTo(isDrawn));
            send(call, code).then().statusCode(isDrawn ? 201 : 409);
        });
    }

    @Test
    void seatsFollowTheInhabitantsWhenTheyAreGiven() {
        var call = callFor("LOTTERY");
        for (var i = 0; i < 4; i++) {
            volunteer(call, Map.of("gender", "man"));
        }
        volunteer(call, Map.of("gender", "woman"));
        volunteer(call, Map.of("gender", "woman"));
        var weights = List.of(Map.of("group", "man", "weight", 14_000), Map.of("group", "woman", "weight", 14_000));

        draw(call, Map.of("seats", 4, "seed", SEED, "weights", weights))
                .then()
                .statusCode(201)
                .body("groups.group", contains("man", "woman"))
                .body("groups.weight", contains(14_000, 14_000))
                .body("groups.quota", contains(2, 2));
    }

    @Test
    void isDrawnOnceAndNobodyVolunteersAfterwards() {
        var call = callFor("LOTTERY");
        draw(call, Map.of("seats", 1, "seed", SEED))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("no-volunteers"));
        String code = volunteer(call, Map.of()).path("code");
        anyone().body(Map.of("code", code)).post("/volunteers/status").then().body("drawn", nullValue());
        send(call, code).then().statusCode(409).body("violations[0].code", equalTo("not-drawn"));

        draw(call, Map.of("seats", 1, "seed", SEED)).then().statusCode(201);

        draw(call, Map.of("seats", 1, "seed", "et andet frø"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("drawn-already"));
        volunteer(call, Map.of()).then().statusCode(409);
    }

    @Test
    void volunteersSayOnlyWhatIsAskedAndOnlyToACallThatDraws() {
        var call = callFor("LOTTERY");

        volunteer(call, Map.of("ageBand", "29 år"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/ageBand"));
        volunteer(call, Map.of("area", "Syd")).then().statusCode(400);
        volunteer(call, Map.of("name", "Alma")).then().statusCode(400);
        volunteer(callFor("INVITED"), Map.of()).then().statusCode(409);
        volunteer(UUID.randomUUID(), Map.of()).then().statusCode(404);
        as("secretariat")
                .body(Map.of("count", 1))
                .post("/calls/{id}/invitations", call)
                .then()
                .statusCode(409);
        draw(call, Map.of("seats", 0, "seed", SEED)).then().statusCode(400);
        draw(call, Map.of("seats", 1, "seed", "kort")).then().statusCode(400);

        assertEquals("0", Database.ask("select count(*) from admission where call_id = ?", call));
    }
}
