package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may screen inputs, alone and together. */
final class ScreeningAttempts {
    static final List<String> NOT_MODERATORS = List.of("secretariat", "staff", "analyst", Tokens.PORTAL);

    private ScreeningAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(forModerators(tried));
        attempts.putAll(aboutScreeningTogether(tried));
        return attempts;
    }

    private static Map<String, Attempt> forModerators(Tried tried) {
        var moderators = List.of("moderator");
        return Map.of(
                "listInputsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs")),
                "getInputForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs/" + tried.input())),
                "readScreeningTrail",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs/" + tried.input() + "/trail")),
                "screenInput",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        post(
                                "/inputs/" + tried.input() + "/screenings",
                                Map.of("outcome", "PUBLISHED", "attested", true))));
    }

    private static Map<String, Attempt> aboutScreeningTogether(Tried tried) {
        var moderators = List.of("moderator");
        var readers = List.of("moderator", "secretariat");
        var strangers = List.of("staff", "analyst", Tokens.PORTAL);
        var assignment = BASE + "/screening/inputs/" + tried.input() + "/assignment";
        var many = Map.of(
                "inputs",
                List.of(Map.of("inputId", tried.input(), "version", 999)),
                "outcome",
                "HELD",
                "reason",
                "UNCLEAR");
        var period = "?from=2026-01-01&to=2026-01-31";
        return Map.of(
                "appealDecision",
                Attempt.open(post("/receipts/appeal", Map.of("receiptCode", "0000", "reason", "Nej"))),
                "takeInput",
                Attempt.by(moderators, NOT_MODERATORS, request -> request.put(assignment)),
                "giveInputBack",
                Attempt.by(moderators, NOT_MODERATORS, request -> request.delete(assignment)),
                "listAssignments",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/assignments")),
                "screenInputs",
                Attempt.by(moderators, NOT_MODERATORS, post("/screening/decisions", many)),
                "downloadDecisions",
                Attempt.by(
                        readers,
                        strangers,
                        request -> request.accept("text/csv").get(BASE + "/screening/decisions" + period)),
                "listReasons",
                Attempt.by(readers, strangers, get("/screening/reasons")),
                "wordReason",
                Attempt.by(
                        List.of("secretariat"),
                        List.of("moderator", "staff", Tokens.PORTAL),
                        request -> request.body(Map.of("da", "fordi", "en", "because", "offered", true))
                                .put(BASE + "/screening/reasons/HVEM_MAA")));
    }
}
