package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;
import static dk.tvaers.citizeninput.Tried.reachable;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may take down, link and answer inputs. */
final class AnswerAttempts {
    private AnswerAttempts() {}

    static Map<String, Attempt> of(Tried tried) {
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(forThoseWhoAnswer(tried));
        attempts.putAll(forThoseOfTheNetwork(tried));
        attempts.putAll(aboutSupport(tried));
        return attempts;
    }

    private static Map<String, Attempt> forThoseWhoAnswer(Tried tried) {
        var staff = List.of("staff", "moderator", "secretariat");
        var words = List.of("moderator", "secretariat");
        var mayNot = List.of("outsider", Tokens.PORTAL);
        var programs = List.of(Tokens.PORTAL);
        var template = Map.of("name", "x", "language", "da", "outcome", "USED", "text", "Tak");
        var bulk = Map.of(
                "outcome",
                "USED",
                "text",
                "Tak",
                "inputs",
                List.of(Map.of("inputId", UUID.randomUUID(), "version", 0)));
        return Map.of(
                "answerInputs", Attempt.by(staff, programs, post("/bulk-answers", bulk)),
                "listInputsForAnswering", Attempt.by(staff, programs, get("/answering/inputs")),
                "getInputForAnswering", Attempt.by(words, mayNot, get("/answering/inputs/" + tried.input())),
                "listOverdueAnswers",
                        Attempt.by(
                                List.of("secretariat"),
                                mayNot,
                                get("/networks/" + UUID.randomUUID() + "/overdue-answers")),
                "listAnswerTemplates", Attempt.by(staff, programs, get("/answer-templates")),
                "addAnswerTemplate", Attempt.by(words, mayNot, post("/answer-templates", template)),
                "changeAnswerTemplate",
                        Attempt.by(
                                words,
                                mayNot,
                                request -> request.body(template).put(BASE + "/answer-templates/" + template())),
                "removeAnswerTemplate",
                        Attempt.by(words, mayNot, request -> request.delete(BASE + "/answer-templates/" + template())));
    }

    private static String template() {
        return as("moderator")
                .body(Map.of("name", Marks.fresh(), "language", "da", "outcome", "USED", "text", "Tak"))
                .post("/answer-templates")
                .path("id");
    }

    private static Map<String, Attempt> forThoseOfTheNetwork(Tried tried) {
        var may = List.of("moderator", "secretariat");
        var mayNot = List.of("outsider", "forum", Tokens.PORTAL);
        var link = Map.of("target", "NETWORK", "targetId", UUID.randomUUID(), "relation", "SOURCE");
        return Map.of(
                "createCall", Attempt.by(may, mayNot, post("/calls", call("Hvem må?"))),
                "closeCall", Attempt.by(may, mayNot, post("/calls/" + tried.call() + "/closing", "")),
                "linkInput", Attempt.by(may, mayNot, post("/inputs/" + tried.input() + "/links", link)),
                "listLinks",
                        Attempt.by(
                                List.of("staff", "moderator"),
                                List.of(Tokens.PORTAL),
                                get("/inputs/" + tried.input() + "/links")),
                "answerInput",
                        Attempt.by(
                                may,
                                mayNot,
                                post(
                                        "/inputs/" + tried.input() + "/answers",
                                        Map.of("outcome", "USED", "text", "Tak"))));
    }

    private static Map<String, Attempt> aboutSupport(Tried tried) {
        var supports = "/inputs/" + tried.input() + "/supports";
        var code = Map.of("receiptCode", "0000");
        var recording = Map.of("channel", "PHONE", "consentsAttested", true, "input", reachable("Ringet ind"));
        return Map.of(
                "recordInput",
                Attempt.by(
                        List.of("moderator", "secretariat"),
                        List.of("staff", "analyst", Tokens.PORTAL),
                        request -> request.header(
                                        "Idempotency-Key", UUID.randomUUID().toString())
                                .body(recording)
                                .post(BASE + "/recorded-inputs")),
                "supportInput",
                Attempt.open(post(supports, code)),
                "withdrawSupport",
                Attempt.open(post(supports + "/withdrawal", code)),
                "getSupport",
                Attempt.open(get(supports)),
                "listSupports",
                Attempt.open(get("/supports?inputId=" + tried.input())));
    }
}
