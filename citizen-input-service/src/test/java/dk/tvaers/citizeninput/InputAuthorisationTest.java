package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.attachment.Attachments;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RetentionAttempts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Who may do what, operation by operation. What depends on one network is tested with its feature. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class InputAuthorisationTest extends AuthorisationTest {
    private static final List<String> NOT_MODERATORS = List.of("secretariat", "staff", "analyst", Tokens.PORTAL);

    /** One for the whole run, because there can be fifty. */
    private static String webhook;

    private UUID input;
    private UUID call;
    private Receipt supplemented;
    private String supplement;
    private String comment;
    private String attachment;

    InputAuthorisationTest() {
        super("/citizen-input/openapi");
    }

    @Override
    protected Map<String, Attempt> attempts() {
        input = input == null ? published(reachable("Hvem må?")).inputId() : input;
        call = call == null ? opened(call("Hvem må?")) : call;
        if (supplemented == null) {
            supplemented = received(words("Hvem må tilføje?"));
            supplement = anyone().body(Map.of("receiptCode", supplemented.code(), "text", "Mere"))
                    .post("/receipts/supplement")
                    .path("supplements[0].id");
        }
        var attempts = new HashMap<String, Attempt>();
        attempts.putAll(forAnyone());
        attempts.putAll(ofThePublicList());
        attempts.putAll(ofCivicApps());
        attempts.putAll(forModerators());
        attempts.putAll(forThoseOfTheNetwork());
        attempts.putAll(forWhoeverLogsIn());
        attempts.putAll(ofSupplements());
        attempts.putAll(forThoseWhoAnswer());
        attempts.putAll(aboutSupport());
        attempts.putAll(aboutComments());
        attempts.putAll(aboutScreeningTogether());
        attempts.putAll(aboutWebhooks());
        attempts.putAll(aboutAdmission());
        attempts.putAll(RetentionAttempts.under(BASE));
        attempts.putAll(aboutAttachments());
        attempts.put(
                "replayDeadLetters",
                Attempt.by(
                        List.of("operator"),
                        List.of("moderator", "staff"),
                        post("/operations/dead-letter-replays", "")));
        return attempts;
    }

    /** Of somebody who wants to be told. */
    private static Map<String, Object> reachable(String text) {
        var consents = with(words(text), "consents", List.of("PUBLISH", "CONTACT"));
        return with(
                consents,
                "contact",
                Map.of("name", "Qvorbelia Opdigtet", "email", "qvorbelia@example.org", "phone", "+4532101987"));
    }

    private Map<String, Attempt> forAnyone() {
        var code = Map.of("receiptCode", "0000");
        return Map.of(
                "listCalls", Attempt.open(get("/calls")),
                "getCall", Attempt.open(get("/calls/" + call)),
                "submitInput", Attempt.open(post("/inputs", reachable("Alle må"))),
                "listInputs", Attempt.open(get("/inputs")),
                "getInput", Attempt.open(get("/inputs/" + input)),
                "readStatus", Attempt.open(post("/receipts/status", code)),
                "confirmOutcome", Attempt.open(post("/receipts/confirmation", code)),
                "reopenInput", Attempt.open(post("/receipts/reopening", code)),
                "changeConsents",
                        Attempt.open(post("/receipts/consents", Map.of("receiptCode", "0000", "consents", List.of()))),
                "withdrawInput", Attempt.open(post("/receipts/withdrawal", code)));
    }

    private Map<String, Attempt> forThoseWhoAnswer() {
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

    private Map<String, Attempt> ofSupplements() {
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
                "listSupplements", Attempt.open(get("/inputs/" + input + "/supplements")),
                "listSupplementsForScreening", Attempt.by(moderators, NOT_MODERATORS, get("/screening/supplements")),
                "screenSupplement",
                        Attempt.by(
                                moderators,
                                NOT_MODERATORS,
                                post("/supplements/" + supplement + "/screenings", decision)),
                "listEarlierWords",
                        Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs/" + input + "/earlier-words")));
    }

    /** What concerns one input is tested with its feature. */
    private Map<String, Attempt> forWhoeverLogsIn() {
        var people = List.of("outsider");
        var programs = List.of(Tokens.PORTAL);
        return Map.of(
                "claimInput",
                        Attempt.by(people, programs, post("/me/inputs", Map.of("receiptCode", supplemented.code()))),
                "listMyInputs", Attempt.by(people, programs, get("/me/inputs")),
                "readMyInput", Attempt.by(people, programs, request -> request.get(BASE + mine())),
                "releaseInput", Attempt.by(people, programs, request -> request.delete(BASE + mine())));
    }

    /** An input that is the outsider's. */
    private String mine() {
        as("outsider")
                .body(Map.of("receiptCode", supplemented.code()))
                .post("/me/inputs")
                .then()
                .statusCode(200);
        return "/me/inputs/" + supplemented.inputId();
    }

    private Map<String, Attempt> ofThePublicList() {
        return Map.of(
                "findSimilarInputs", Attempt.open(post("/input-similarities", Map.of("text", "Hvem må?"))),
                "mapInputs", Attempt.open(get("/published/inputs.geojson")),
                "feedInputs", Attempt.open(get("/published/inputs.atom")),
                "tabulateInputs", Attempt.open(get("/published/inputs.csv")),
                "countInputs", Attempt.open(get("/published/counts?callId=" + call)));
    }

    private Map<String, Attempt> ofCivicApps() {
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
                "getOpen311Request", Attempt.open(get(app + "/requests/" + input + ".json")),
                "getOpen311Token", Attempt.open(get(app + "/tokens/" + input + ".json")));
    }

    private Map<String, Attempt> forModerators() {
        var moderators = List.of("moderator");
        return Map.of(
                "listInputsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs")),
                "getInputForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs/" + input)),
                "readScreeningTrail",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/inputs/" + input + "/trail")),
                "screenInput",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        post("/inputs/" + input + "/screenings", Map.of("outcome", "PUBLISHED", "attested", true))));
    }

    private Map<String, Attempt> aboutSupport() {
        var supports = "/inputs/" + input + "/supports";
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
                Attempt.open(get("/supports?inputId=" + input)));
    }

    private Map<String, Attempt> aboutComments() {
        comment = comment == null ? commentOn(input) : comment;
        var code = Map.of("receiptCode", "0000");
        var one = "/screening/comments/" + comment;
        var moderators = List.of("moderator");
        return Map.of(
                "commentOnInput",
                Attempt.open(post("/inputs/" + input + "/comments", Map.of("stance", "FOR", "text", "Ja"))),
                "listComments",
                Attempt.open(get("/inputs/" + input + "/comments")),
                "readCommentStatus",
                Attempt.open(post("/comments/status", code)),
                "withdrawComment",
                Attempt.open(post("/comments/withdrawal", code)),
                "listCommentsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/comments")),
                "getCommentForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get(one)),
                "screenComment",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        post(one + "/decisions", Map.of("outcome", "PUBLISHED", "attested", true))));
    }

    private Map<String, Attempt> aboutScreeningTogether() {
        var moderators = List.of("moderator");
        var readers = List.of("moderator", "secretariat");
        var strangers = List.of("staff", "analyst", Tokens.PORTAL);
        var assignment = BASE + "/screening/inputs/" + input + "/assignment";
        var many = Map.of(
                "inputs", List.of(Map.of("inputId", input, "version", 999)), "outcome", "HELD", "reason", "UNCLEAR");
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

    private Map<String, Attempt> aboutAdmission() {
        var may = List.of("moderator", "secretariat");
        var mayNot = List.of("outsider", "forum", Tokens.PORTAL);
        var at = "/calls/" + call;
        return Map.of(
                "listResults", Attempt.open(get(at + "/results")),
                "inviteToCall", Attempt.by(may, mayNot, post(at + "/invitations", Map.of("count", 1))),
                "volunteerForCall", Attempt.open(post(at + "/volunteers", Map.of())),
                "readVolunteerStatus", Attempt.open(post("/volunteers/status", Map.of("code", "0000"))),
                "drawVolunteers",
                        Attempt.by(may, mayNot, post(at + "/draw", Map.of("seats", 1, "seed", "seks syv otte"))),
                "getDraw", Attempt.open(get(at + "/draw")),
                "listDrawGroups", Attempt.by(may, mayNot, get(at + "/draw/groups")));
    }

    private Map<String, Attempt> aboutWebhooks() {
        var may = List.of("secretariat", "administrator");
        var mayNot = List.of("staff", "moderator", Tokens.PORTAL);
        // Of a kind that this test never tells.
        var body = Map.of(
                "url",
                "http://127.0.0.1:9/",
                "eventTypes",
                List.of("dk.tvaers.citizeninput.CallClosed.v1"),
                "active",
                false);
        webhook =
                webhook == null ? as("secretariat").body(body).post("/webhooks").path("webhook.id") : webhook;
        var one = "/webhooks/" + webhook;
        return Map.of(
                "registerWebhook", Attempt.by(may, mayNot, post("/webhooks", Map.of("url", "x"))),
                "listWebhooks", Attempt.by(may, mayNot, get("/webhooks")),
                "getWebhook", Attempt.by(may, mayNot, get(one)),
                "changeWebhook",
                        Attempt.by(may, mayNot, request -> request.body(body).put(BASE + one)),
                "removeWebhook",
                        Attempt.by(
                                may,
                                mayNot,
                                request -> request.header("If-Match", "\"99\"").delete(BASE + one)),
                "pingWebhook", Attempt.by(may, mayNot, post(one + "/pings", "")),
                "listDeliveries", Attempt.by(may, mayNot, get(one + "/deliveries")));
    }

    private Map<String, Attempt> aboutAttachments() {
        attachment = attachment == null ? Attachments.sent(supplemented, Samples.png()) : attachment;
        var moderators = List.of("moderator");
        var one = "/screening/attachments/" + attachment;
        var own = Map.of("receiptCode", "0000", "attachmentId", UUID.randomUUID());
        return Map.of(
                "attachFile",
                Attempt.open(request -> request.contentType("multipart/form-data")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .multiPart("receiptCode", "0000")
                        .multiPart("file", "a.png", Samples.png(), "image/png")
                        .post(BASE + "/receipts/attachments")),
                "removeAttachment",
                Attempt.open(post("/receipts/attachments/removal", own)),
                "readAttachment",
                Attempt.open(request -> request.accept("*/*").body(own).post(BASE + "/receipts/attachments/content")),
                "listAttachments",
                Attempt.open(get("/inputs/" + input + "/attachments")),
                "getAttachment",
                Attempt.open(
                        request -> request.accept("*/*").get(BASE + "/inputs/" + input + "/attachments/" + attachment)),
                "listAttachmentsForScreening",
                Attempt.by(moderators, NOT_MODERATORS, get("/screening/attachments")),
                "readAttachmentForScreening",
                Attempt.by(
                        moderators,
                        NOT_MODERATORS,
                        request -> request.accept("*/*").get(BASE + one + "/content")),
                "decideOnAttachment",
                Attempt.by(moderators, NOT_MODERATORS, post(one + "/decisions", Attachments.SHOW)));
    }

    private static String commentOn(UUID input) {
        return anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("stance", "FOR", "text", "Ja"))
                .post("/inputs/{id}/comments", input)
                .path("commentId");
    }

    private Map<String, Attempt> forThoseOfTheNetwork() {
        var may = List.of("moderator", "secretariat");
        var mayNot = List.of("outsider", "forum", Tokens.PORTAL);
        var link = Map.of("target", "NETWORK", "targetId", UUID.randomUUID(), "relation", "SOURCE");
        return Map.of(
                "createCall", Attempt.by(may, mayNot, post("/calls", call("Hvem må?"))),
                "closeCall", Attempt.by(may, mayNot, post("/calls/" + call + "/closing", "")),
                "linkInput", Attempt.by(may, mayNot, post("/inputs/" + input + "/links", link)),
                "listLinks",
                        Attempt.by(
                                List.of("staff", "moderator"),
                                List.of(Tokens.PORTAL),
                                get("/inputs/" + input + "/links")),
                "answerInput",
                        Attempt.by(
                                may,
                                mayNot,
                                post("/inputs/" + input + "/answers", Map.of("outcome", "USED", "text", "Tak"))));
    }

    private static Function<RequestSpecification, Response> get(String path) {
        return request -> request.get(BASE + path);
    }

    private static Function<RequestSpecification, Response> post(String path, Object body) {
        return request -> request.body(body).post(BASE + path);
    }
}
