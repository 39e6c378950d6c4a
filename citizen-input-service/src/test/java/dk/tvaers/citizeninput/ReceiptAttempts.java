package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;
import static dk.tvaers.citizeninput.ScreeningAttempts.NOT_MODERATORS;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may do what with the code of a receipt. What concerns one input is tested with its feature. */
final class ReceiptAttempts {
    private ReceiptAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(ofSupplements(tried));
        attempts.putAll(forWhoeverLogsIn(tried));
        return attempts;
    }

    private static Map<String, Attempt> ofSupplements(Tried tried) {
        var code = Map.of("receiptCode", "0000", "text", "Mere");
        var decision = Map.of("outcome", "PUBLISHED", "attested", true);
        var moderators = List.of("moderator");
        return Map.of(
                "copyInput", Attempt.open(post("/receipts/copy", Map.of("receiptCode", "0000"))),
                "supplementInput", Attempt.open(post("/receipts/supplement", code)),
                "setMessagePreference",
                        Attempt.open(post(
                                "/receipts/messages",
                                Map.of("receiptCode", "0000", "rhythm", "DAILY", "language", "da"))),
                "readStory", Attempt.open(get("/networks/" + UUID.randomUUID() + "/story")),
                "correctInput", Attempt.open(post("/receipts/correction", code)),
                "listSupplements", Attempt.open(get("/inputs/" + tried.input() + "/supplements")),
                "listSupplementsForScreening", Attempt.by(moderators, NOT_MODERATORS, get("/screening/supplements")),
                "screenSupplement",
                        Attempt.by(
                                moderators,
                                NOT_MODERATORS,
                                post("/supplements/" + tried.supplement() + "/screenings", decision)),
                "listEarlierWords",
                        Attempt.by(
                                moderators,
                                NOT_MODERATORS,
                                get("/screening/inputs/" + tried.input() + "/earlier-words")));
    }

    private static Map<String, Attempt> forWhoeverLogsIn(Tried tried) {
        var people = List.of("outsider");
        var programs = List.of(Tokens.PORTAL);
        return Map.of(
                "claimInput",
                        Attempt.by(
                                people,
                                programs,
                                post(
                                        "/me/inputs",
                                        Map.of(
                                                "receiptCode",
                                                tried.supplemented().code()))),
                "listMyInputs", Attempt.by(people, programs, get("/me/inputs")),
                "readMyInput", Attempt.by(people, programs, request -> request.get(BASE + mine(tried))),
                "releaseInput", Attempt.by(people, programs, request -> request.delete(BASE + mine(tried))));
    }

    /** An input that is the outsider's. */
    private static String mine(Tried tried) {
        as("outsider")
                .body(Map.of("receiptCode", tried.supplemented().code()))
                .post("/me/inputs")
                .then()
                .statusCode(200);
        return "/me/inputs/" + tried.supplemented().inputId();
    }
}
