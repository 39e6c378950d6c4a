package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;
import static dk.tvaers.citizeninput.Tried.reachable;

import dk.tvaers.testing.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What anyone may do and read without a login. */
final class PublicAttempts {
    private PublicAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(forAnyone(tried));
        attempts.putAll(ofThePublicList(tried));
        attempts.putAll(ofCivicApps(tried));
        return attempts;
    }

    private static Map<String, Attempt> forAnyone(Tried tried) {
        var code = Map.of("receiptCode", "0000");
        return Map.of(
                "listCalls", Attempt.open(get("/calls")),
                "getCall", Attempt.open(get("/calls/" + tried.call())),
                "submitInput", Attempt.open(post("/inputs", reachable("Alle må"))),
                "listInputs", Attempt.open(get("/inputs")),
                "getInput", Attempt.open(get("/inputs/" + tried.input())),
                "readStatus", Attempt.open(post("/receipts/status", code)),
                "confirmOutcome", Attempt.open(post("/receipts/confirmation", code)),
                "reopenInput", Attempt.open(post("/receipts/reopening", code)),
                "changeConsents",
                        Attempt.open(post("/receipts/consents", Map.of("receiptCode", "0000", "consents", List.of()))),
                "withdrawInput", Attempt.open(post("/receipts/withdrawal", code)));
    }

    private static Map<String, Attempt> ofThePublicList(Tried tried) {
        return Map.of(
                "findSimilarInputs", Attempt.open(post("/input-similarities", Map.of("text", "Hvem må?"))),
                "mapInputs", Attempt.open(get("/published/inputs.geojson")),
                "feedInputs", Attempt.open(get("/published/inputs.atom")),
                "tabulateInputs", Attempt.open(get("/published/inputs.csv")),
                "countInputs", Attempt.open(get("/published/counts?callId=" + tried.call())));
    }

    private static Map<String, Attempt> ofCivicApps(Tried tried) {
        var app = "/open311/v2";
        return Map.of(
                "listOpen311Services", Attempt.open(get(app + "/services.json")),
                "getOpen311Service", Attempt.open(get(app + "/services/general.json")),
                "postOpen311Request",
                        Attempt.open(request -> request.contentType("application/x-www-form-urlencoded")
                                .formParam("service_code", "general")
                                .formParam("description", "Alle må")
                                .post(BASE + app + "/requests.json")),
                "listOpen311Requests", Attempt.open(get(app + "/requests.json")),
                "getOpen311Request", Attempt.open(get(app + "/requests/" + tried.input() + ".json")),
                "getOpen311Token", Attempt.open(get(app + "/tokens/" + tried.input() + ".json")));
    }
}
