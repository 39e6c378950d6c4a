package dk.tvaers.networks;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;

import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the tests of trials, handovers, evaluation and spread have in common. */
public final class Outcomes {
    private Outcomes() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    public static String in(UUID network) {
        return NETWORKS + "/" + network;
    }

    public static Response post(String user, String path, Map<String, Object> body) {
        return as(user).body(body).post(path);
    }

    public static String tag(String path) {
        return as("staff").get(path).header("ETag");
    }

    /** Posts below something with its current tag. */
    public static Response postTo(String user, String path, String below, Map<String, Object> body) {
        return as(user).header("If-Match", tag(path)).body(body).post(path + below);
    }

    /** Puts below something with its current tag. */
    public static Response putTo(String user, String path, String below, Map<String, Object> body) {
        return as(user).header("If-Match", tag(path)).body(body).put(path + below);
    }

    /** Where something that was made can be read. */
    public static String made(Response created) {
        var location = created.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf(Api.ROOT));
    }

    public static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What the gate says is missing. */
    public static List<String> missing(UUID network) {
        return as("staff")
                .get(in(network) + "/gate")
                .then()
                .statusCode(200)
                .extract()
                .path("missing.code");
    }

    /** The messages of what is missing, in this language. */
    public static String missingIn(String language, UUID network, String code) {
        return given().header("Accept-Language", language)
                .auth()
                .oauth2(Tokens.of("staff"))
                .get(in(network) + "/gate")
                .then()
                .extract()
                .path("missing.find { it.code == '" + code + "' }.message");
    }

    /** A complete plan; change it at will. */
    public static Map<String, Object> trial(UUID... receivers) {
        return new HashMap<>(Map.of(
                "title",
                "Besøg i opgangen",
                "hypothesis",
                "Neighbours who are asked find those who are alone.",
                "place",
                "Hyldespjældet",
                "receiverUnitIds",
                Arrays.asList(receivers),
                "managementSupport",
                "The heads of both departments said so."));
    }

    public static Map<String, Object> measure(String bottomLine, String baseline) {
        var measure = new HashMap<String, Object>(Map.of(
                "bottomLine", bottomLine,
                "indicator", "How lonely people feel",
                "unit", "mean, 1-5",
                "method", "The same ten questions before and after",
                "direction", "LOWER",
                "target", new BigDecimal("2.5")));
        if (baseline != null) {
            measure.put("baseline", new BigDecimal(baseline));
        }
        return measure;
    }

    /** A trial that may run; returns its path. */
    public static String readyTrial(UUID network) {
        var trial = made(post("secretariat", in(network) + "/trials", trial(UUID.randomUUID())));
        post("secretariat", trial + "/measures", measure("QUALITY", "3.4"))
                .then()
                .statusCode(201);
        return trial;
    }

    public static Response enterStage(String user, String trial, String stage) {
        return postTo(user, trial, "/stage-entries", Map.of("stage", stage));
    }

    public static Response conclude(String user, String trial, String nextStep) {
        return postTo(
                user,
                trial,
                "/stage-entries",
                Map.of(
                        "stage",
                        "NEXT_STEP",
                        "nextStep",
                        nextStep,
                        "reason",
                        "Nobody opened the door.",
                        "learning",
                        "People want to be asked by somebody they know."));
    }

    public static String runningTrial(UUID network) {
        var trial = readyTrial(network);
        enterStage("secretariat", trial, "RUNNING").then().statusCode(200);
        return trial;
    }

    /** A complete offer; change it at will. */
    public static Map<String, Object> offer(UUID unit, UUID owner) {
        return new HashMap<>(Map.of(
                "title", "Besøg i opgangen, hele året",
                "solution", "Two neighbours in each stairway know whom to call.",
                "receiverUnitId", unit,
                "ownerPersonId", owner,
                "conditions", "A contact in the housing association",
                "resources", "Two hours a week"));
    }

    /** An offered handover; returns its path. */
    public static String offered(UUID network) {
        return made(post("secretariat", in(network) + "/handovers", offer(Units.known(), UUID.randomUUID())));
    }

    public static Map<String, Object> accepted() {
        return Map.of("answer", "ACCEPTED", "onBehalfNote", "Told us on the phone");
    }

    public static Map<String, Object> declined() {
        return Map.of(
                "answer", "DECLINED", "reason", "Nobody has the two hours.", "onBehalfNote", "Told us on the phone");
    }

    /** The person of a test user, once the service knows that it is one. */
    public static UUID person(TestUsers user, UUID network) {
        var person = Api.personOf(user);
        Wire.tell(new LoginLinked(person, user.subject()));
        // Its own handover is what shows that the service knows: 412 is for those who may, 403 for the others.
        var offer = made(post("secretariat", in(network) + "/handovers", offer(Units.known(), person)));
        eventually()
                .until(() -> as(user.username())
                                .header("If-Match", "\"99\"")
                                .body(declined())
                                .post(offer + "/answer")
                                .statusCode()
                        == 412);
        postTo("secretariat", offer, "/answer", declined()).then().statusCode(200);
        return person;
    }

    /** What four who do the same at the same time are answered. */
    public static List<Integer> atOnce(Callable<Integer> deed) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            return threads.invokeAll(Collections.nCopies(4, deed)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }
    }
}
