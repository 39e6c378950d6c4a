package dk.tvaers.networks.history;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;

import dk.tvaers.testing.Marks;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files of past networks, and sending them. */
final class PastNetworks {
    private PastNetworks() {}

    static String reference() {
        return "past-" + Marks.fresh();
    }

    static Map<String, Object> past(String reference) {
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

    static Map<String, Object> file(Map<String, Object> network) {
        return Map.of("version", 1, "networks", List.of(network));
    }

    static Map<String, Object> file(Map<String, Object> network, Map<String, Object> another) {
        return Map.of("version", 1, "networks", List.of(network, another));
    }

    static Response sent(Map<String, Object> file, boolean dryRun) {
        return as("secretariat").body(file).post(ROOT + "/history-imports?dryRun=" + dryRun);
    }

    static Response imported(Map<String, Object> file) {
        var answer = sent(file, false);
        answer.then().log().ifValidationFails().statusCode(200);
        return answer;
    }
}
