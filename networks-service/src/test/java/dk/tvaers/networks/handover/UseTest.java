package dk.tvaers.networks.handover;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.accepted;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.offered;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.UseReported;
import dk.tvaers.events.words.UseAnswer;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class UseTest {
    private static Map<String, Object> use(int months, String answer) {
        return new HashMap<>(Map.of("months", months, "answer", answer, "note", "The manager says so."));
    }

    private static String implemented(UUID network, LocalDate on) {
        var path = offered(network);
        postTo("secretariat", path, "/answer", accepted()).then().statusCode(200);
        postTo("secretariat", path, "/implementation", Map.of("implementedOn", on.toString()))
                .then()
                .statusCode(200);
        return path;
    }

    @Test
    void somebodySaysAfterThreeAndSixMonthsWhetherItIsStillInUse() {
        var network = started("WELFARE");
        var path = implemented(network, today().minusMonths(7));

        id(post("secretariat", path + "/use-reports", use(3, "IN_USE")));
        id(post("secretariat", path + "/use-reports", use(6, "ADJUSTED")));

        as("staff")
                .get(path + "/use-reports")
                .then()
                .body("items.months", equalTo(List.of(3, 6)))
                .body("items.answer", equalTo(List.of("IN_USE", "ADJUSTED")))
                .body("items[1].reportedOn", equalTo(today().toString()));
        var told = Wire.await(UseReported.class, event -> event.handoverId().equals(idOf(path)) && event.months() == 6);
        assertEquals(UseAnswer.ADJUSTED, told.answer());
        assertEquals(network, told.networkId());
    }

    @Test
    void nobodyAnswersBeforeItIsAskedOrTwice() throws Exception {
        var path = implemented(started("WELFARE"), today().minusMonths(4));
        post("secretariat", path + "/use-reports", use(6, "IN_USE"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("use-too-early"))
                .body(
                        "violations[0].message",
                        containsString(today().minusMonths(4).plusMonths(6).toString()));

        var statuses = atOnce(() ->
                post("secretariat", path + "/use-reports", use(3, "IN_USE")).statusCode());

        assertEquals(List.of(201, 409, 409, 409), statuses);
        as("staff").get(path + "/use-reports").then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotInUseYetIsNotAskedFor() {
        var path = offered(started("WELFARE"));

        post("secretariat", path + "/use-reports", use(3, "IN_USE"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("handover-not-implemented"));
    }

    @Test
    void refusesWhatIsNoReport() {
        var network = started("WELFARE");
        var path = implemented(network, today().minusMonths(7));
        invalid(path, "months", 4, "/months");
        invalid(path, "months", null, "/months");
        invalid(path, "answer", "MAYBE", "/answer");
        invalid(path, "note", " ", "/note");
        post("outsider", path + "/use-reports", use(3, "IN_USE")).then().statusCode(403);
        var nowhere = in(network) + "/handovers/" + UUID.randomUUID() + "/use-reports";
        post("secretariat", nowhere, use(3, "IN_USE")).then().statusCode(404);
        as("staff").get(nowhere).then().statusCode(404);

        as("staff").get(path + "/use-reports").then().body("items", hasSize(0));
    }

    private static void invalid(String path, String field, Object value, String pointer) {
        var use = use(3, "IN_USE");
        use.put(field, value);
        post("secretariat", path + "/use-reports", use)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }
}
