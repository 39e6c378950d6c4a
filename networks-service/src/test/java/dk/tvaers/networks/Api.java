package dk.tvaers.networks;

import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;

import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests ask of the service, as a portal would, and what the others tell it. */
public final class Api {
    public static final String ROOT = "/networks/v1";
    public static final String THEMES = ROOT + "/themes";
    public static final String NETWORKS = ROOT + "/networks";

    private Api() {}

    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON).header("Accept-Language", "en");
    }

    public static RequestSpecification as(String user) {
        return anyone().auth().oauth2(Tokens.of(user));
    }

    /** A complete proposal; change it at will. */
    public static Map<String, Object> proposal(String title) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("title", title);
        proposal.put("challenge", "Many live alone and nobody notices.");
        proposal.put("answers", answers());
        proposal.put("suggestedType", "WELFARE");
        proposal.put("affectedUnitIds", List.of(UUID.randomUUID()));
        proposal.put("expectedPerspectives", List.of("citizen", "profession"));
        proposal.put("inputIds", List.of(UUID.randomUUID()));
        return proposal;
    }

    public static Map<String, Object> answers() {
        return new HashMap<>(Map.of(
                "citizenValue", "Company",
                "urgency", "Everyone who visits",
                "crossCutting", "Care, culture, health",
                "complexity", "Visits exist and do not reach",
                "learning", "Who is alone",
                "innovation", "Referral",
                "newPerspectives", "Neighbours"));
    }

    public static Response propose(Map<String, Object> proposal) {
        return anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(proposal)
                .post(THEMES);
    }

    public static UUID proposed(Map<String, Object> proposal) {
        return id(propose(proposal));
    }

    /** Decides with the theme's current tag. */
    public static Response decide(UUID theme, Map<String, Object> decision) {
        return as("forum").header("If-Match", themeTag(theme)).body(decision).post(THEMES + "/" + theme + "/decisions");
    }

    public static Map<String, Object> decision(String outcome) {
        var decision =
                new HashMap<String, Object>(Map.of("outcome", outcome, "reason", "It crosses three departments."));
        if (outcome.equals("ROUTED_ELSEWHERE")) {
            decision.put("routedTo", "The youth school");
        }
        return decision;
    }

    /** What the secretariat finds in a good proposal; change it at will. */
    public static Map<String, Object> screening(String recommendation) {
        var characteristics = new HashMap<String, Object>();
        answers().keySet().forEach(each -> characteristics.put(each, Map.of("verdict", "MET")));
        return new HashMap<>(Map.of(
                "complete",
                true,
                "recommendation",
                recommendation,
                "reason",
                "It crosses three departments.",
                "characteristics",
                characteristics));
    }

    public static Response screen(UUID theme, Map<String, Object> screening) {
        return as("secretariat").body(screening).post(THEMES + "/" + theme + "/screenings");
    }

    public static String themeTag(UUID theme) {
        return as("staff").get(THEMES + "/" + theme).header("ETag");
    }

    public static UUID approved(Map<String, Object> proposal) {
        var theme = proposed(proposal);
        var decision = decision("APPROVED");
        // The tests approve more than a round has room for.
        decision.put("capacityReason", "Tests need many networks.");
        decide(theme, decision).then().statusCode(201);
        return theme;
    }

    public static Response start(UUID theme, String title) {
        return as("secretariat").body(Map.of("themeId", theme, "title", title)).post(NETWORKS);
    }

    /** A network that has just started. */
    public static UUID started(String type) {
        var proposal = proposal("A theme for a network");
        proposal.put("suggestedType", type);
        return id(start(approved(proposal), "A network"));
    }

    public static String networkTag(UUID network) {
        return anyone().get(NETWORKS + "/" + network).header("ETag");
    }

    /** Enters a phase with the network's current tag. */
    public static Response enter(String user, UUID network, Map<String, Object> wish) {
        return as(user).header("If-Match", networkTag(network))
                .body(wish)
                .post(NETWORKS + "/" + network + "/phase-entries");
    }

    /** The secretariat brings the network into this phase over every gate. */
    public static void bring(UUID network, String... phases) {
        for (var phase : phases) {
            enter("secretariat", network, Map.of("phase", phase, "override", true, "reason", "for a test"))
                    .then()
                    .statusCode(201);
        }
    }

    /** Gives a test user a role in the network, and waits until the service knows. */
    public static UUID assign(TestUsers user, UUID network, NetworkRole role) {
        var person = personOf(user);
        var assignment = Ids.next();
        Wire.tell(new LoginLinked(person, user.subject()));
        Wire.tell(new RoleAssigned(network, assignment, person, role));
        awaitParticipation(user, network);
        return assignment;
    }

    /** Makes a test user a member of the network, and waits until the service knows. */
    public static UUID join(TestUsers user, UUID network, UUID department) {
        var person = personOf(user);
        var membership = Ids.next();
        Wire.tell(new LoginLinked(person, user.subject()));
        Wire.tell(membership(network, membership, person, department));
        awaitParticipation(user, network);
        return membership;
    }

    public static MemberJoined membership(UUID network, UUID membership, UUID person, UUID department) {
        return new MemberJoined(
                network,
                membership,
                person,
                PersonKind.EMPLOYEE,
                department,
                department,
                "profession",
                true,
                Recruitment.INVITED);
    }

    /** One login is one person, in every network. */
    public static UUID personOf(TestUsers user) {
        return new UUID(user.subject().getMostSignificantBits(), user.subject().getLeastSignificantBits() + 1000);
    }

    /** Waits until the service knows that the user has a part in the network. */
    public static void awaitParticipation(TestUsers user, UUID network) {
        eventually()
                .until(() -> as(user.username())
                                .body(Map.of(
                                        "statement",
                                        "?",
                                        "outsideOwnUnits",
                                        false,
                                        "inputs",
                                        List.of(Map.of("inputId", Ids.next(), "relation", "SOURCE"))))
                                .post(NETWORKS + "/" + network + "/findings")
                                .statusCode()
                        == 422);
    }

    /** A citizen input that the service has heard of. */
    public static UUID receivedInput() {
        var input = Ids.next();
        Wire.tell(new InputReceived(input, null, null, InputChannel.WEB, 0, false, List.of()));
        return input;
    }

    /** Waits until the inputs can be cited. */
    public static void awaitKnown(UUID network, UUID... inputs) {
        eventually().until(() -> Arrays.stream(inputs).allMatch(input -> refusalOf(network, input) == null));
    }

    /** Waits until the input can no longer be cited. */
    public static void awaitWithdrawn(UUID network, UUID input) {
        eventually().until(() -> "input-withdrawn".equals(refusalOf(network, input)));
    }

    /** Why the input cannot be cited; null when it can. Cites it beside an unknown one, so that nothing is recorded. */
    private static String refusalOf(UUID network, UUID input) {
        return as("secretariat")
                .body(Map.of(
                        "statement",
                        "?",
                        "outsideOwnUnits",
                        false,
                        "inputs",
                        List.of(
                                Map.of("inputId", input, "relation", "SOURCE"),
                                Map.of("inputId", Ids.next(), "relation", "SOURCE"))))
                .post(NETWORKS + "/" + network + "/findings")
                .then()
                .statusCode(422)
                .extract()
                .path("violations.find { it.pointer == '/inputs/0/inputId' }?.code");
    }

    public static UUID id(Response created) {
        return UUID.fromString(
                created.then().statusCode(201).extract().path("id").toString());
    }
}
