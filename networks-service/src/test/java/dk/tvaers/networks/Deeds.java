package dk.tvaers.networks;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What networks do between their gates, and what each gate asks for. */
public final class Deeds {
    private Deeds() {}

    public static String in(UUID network, String... path) {
        return NETWORKS + "/" + network + "/" + String.join("/", path);
    }

    public static String tag(String path) {
        return as("secretariat").get(path).then().statusCode(200).extract().header("ETag");
    }

    /** Puts with the current tag of the resource itself. */
    public static Response put(String user, String path, Object body) {
        return as(user).header("If-Match", tag(path)).body(body).put(path);
    }

    public static UUID finding(UUID network, boolean outside) {
        return id(as("secretariat")
                .body(Map.of("statement", "Neighbours know first", "outsideOwnUnits", outside))
                .post(in(network, "findings")));
    }

    public static UUID hypothesis(UUID network) {
        return id(as("secretariat")
                .body(Map.of(
                        "bottomLine", "QUALITY", "statement", "Fewer lonely days", "gains", "Those who live alone"))
                .post(in(network, "value-hypotheses")));
    }

    /** A decision; change it at will. */
    public static Map<String, Object> decision() {
        return new HashMap<>(Map.of(
                "subject", "Which way to go",
                "decided", "We go on with neighbours",
                "reason", "Most findings point there"));
    }

    public static UUID decide(UUID network) {
        return id(as("secretariat").body(decision()).post(in(network, "decisions")));
    }

    public static UUID track(UUID network, UUID... findings) {
        return id(as("secretariat")
                .body(Map.of("title", "Neighbours first", "findingIds", List.of(findings)))
                .post(in(network, "tracks")));
    }

    public static UUID node(UUID network, String level) {
        return id(as("secretariat")
                .body(Map.of(
                        "statement", "We wait until somebody asks",
                        "level", level,
                        "status", "HYPOTHESIS",
                        "perspective", "profession"))
                .post(in(network, "iceberg/nodes")));
    }

    public static UUID idea(UUID network) {
        return id(as("secretariat")
                .body(Map.of("title", "A key next door", "text", "Two neighbours look in on each other."))
                .post(in(network, "ideas")));
    }

    public static Response move(UUID network, UUID idea, Map<String, Object> wish) {
        var path = in(network, "ideas", idea.toString());
        return as("secretariat").header("If-Match", tag(path)).body(wish).post(path + "/moves");
    }

    public static UUID prioritised(UUID network) {
        var idea = idea(network);
        move(network, idea, Map.of("to", "GROUPED", "family", "Neighbours"))
                .then()
                .statusCode(200);
        move(network, idea, Map.of("to", "PRIORITISED", "reason", "Cheap and close"))
                .then()
                .statusCode(200);
        return idea;
    }

    public static Map<String, Object> description() {
        return new HashMap<>(Map.of(
                "content", "Two neighbours exchange keys",
                "activities", "An evening in the common room",
                "targetGroup", "Those who live alone",
                "cost", 12000.50,
                "potential", "Forty stairwells",
                "responsibleUnitId", Units.known(),
                "valuesPursued", "Fewer lonely days",
                "carriedOn", "The housing association hosts it"));
    }

    /** A described idea, ready to be tried. */
    public static UUID concretised(UUID network) {
        var idea = prioritised(network);
        var path = in(network, "ideas", idea.toString());
        as("secretariat")
                .header("If-Match", tag(path))
                .body(description())
                .put(path + "/description")
                .then()
                .statusCode(200);
        return idea;
    }

    public static Response fixCriteria(UUID network) {
        var path = in(network, "criteria");
        return as("secretariat").header("If-Match", tag(path)).post(path + "/fixing");
    }

    public static Response reopenCriteria(UUID network) {
        var path = in(network, "criteria");
        return as("secretariat")
                .header("If-Match", tag(path))
                .body(Map.of("reason", "They did not tell ideas apart"))
                .post(path + "/reopening");
    }

    /** Scores by the criteria as they are now: code, points, code, points. */
    public static Response score(String user, UUID network, UUID idea, Object... scores) {
        return as(user).header("If-Match", tag(in(network, "criteria")))
                .body(Map.of("scores", scores(scores)))
                .put(in(network, "ideas", idea.toString(), "scores/mine"));
    }

    public static List<Map<String, Object>> scores(Object... scores) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < scores.length; i += 2) {
            list.add(Map.of("criterion", scores[i], "points", scores[i + 1]));
        }
        return list;
    }

    public static void meetTheGateOfDiscovery(UUID network) {
        finding(network, true);
        hypothesis(network);
    }

    /** In the phase itself, because a decision belongs to the phase it is taken in. */
    public static void meetTheGateOfTheming(UUID network) {
        track(network, finding(network, false));
        decide(network);
    }

    /** In the phase itself; the test user {@code receiver} takes part and scores. */
    public static void meetTheGateOfIdeation(UUID network) {
        Api.assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        var idea = prioritised(network);
        fixCriteria(network).then().statusCode(200);
        score("receiver", network, idea, "VALUE", 4, "FEASIBILITY", 3).then().statusCode(200);
        decide(network);
    }

    public static Response gate(UUID network) {
        return as("staff").get(in(network, "gate"));
    }

    public static List<String> missing(UUID network) {
        return gate(network).then().statusCode(200).extract().path("missing.code");
    }
}
