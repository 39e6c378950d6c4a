package dk.tvaers.networks;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.personOf;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a network does to get through its first gates, as a portal would. */
public final class CourseApi {
    private static final List<String> PHASES =
            List.of("STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL", "EVALUATION", "CLOSING");

    private CourseApi() {}

    /** Appoints lead and reference lead, has both agreements of the lead signed, and answers the lead's assignment. */
    public static UUID meetTheGateOfMandate(UUID network) {
        var lead = assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        var withReferenceLead = inForce(network, withReferenceLead(), "lead", "referencelead");
        stateLevel(network, withReferenceLead, "EXECUTIVE_FORUM");
        inForce(network, withLineManager(), "lead", "linemanager");
        return lead;
    }

    public static void meetTheGateOfStartup(UUID network) {
        revise(network).then().statusCode(201);
        plan(network, steps()).then().statusCode(200);
    }

    /** The citizens' part of it; members are up to the test. */
    public static void meetTheGateOfDesign(UUID network) {
        sayCitizenRole(network, Map.of("roles", List.of("INFORMANT", "TESTER")))
                .then()
                .statusCode(200);
    }

    public static void meetTheGateOfFocus(UUID network) {
        focus(network).then().statusCode(201);
    }

    /** The network lead's agreement with the reference lead, complete; change it at will. */
    public static Map<String, Object> withReferenceLead() {
        return agreement(
                "REFERENCE_LEAD",
                TestUsers.LEAD,
                TestUsers.REFERENCELEAD,
                Map.of("expectations", "A talk every second week.", "reviewOn", inAMonth()));
    }

    /** The network lead's agreement with the line manager, complete; change it at will. */
    public static Map<String, Object> withLineManager() {
        var agreement = agreement("LINE_MANAGER", TestUsers.LEAD, TestUsers.LINEMANAGER, timeAndPay());
        agreement.put("unitId", UUID.randomUUID());
        return agreement;
    }

    public static Map<String, Object> agreement(
            String kind, TestUsers member, TestUsers counterpart, Map<String, Object> content) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "memberPersonId",
                personOf(member),
                "counterpartPersonId",
                personOf(counterpart),
                "content",
                content));
    }

    /** What belongs in an agreement with a line manager: 100 hours, two units that pay. */
    public static Map<String, Object> timeAndPay() {
        return new HashMap<>(Map.of(
                "expectations",
                "Mondays are for the network.",
                "hours",
                List.of(Map.of("phase", "STARTUP", "hours", 40), Map.of("phase", "DISCOVERY", "hours", 60)),
                "timeBalance",
                "Two cases are given to a colleague.",
                "competenceDevelopment",
                "To lead without being the boss.",
                "payers",
                List.of(payer(UUID.randomUUID(), 60), payer(UUID.randomUUID(), 40)),
                "reviewOn",
                inAMonth()));
    }

    public static Map<String, Object> payer(UUID unit, Number share) {
        return Map.of("unitId", unit, "share", share);
    }

    public static String inAMonth() {
        return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString();
    }

    public static UUID drafted(UUID network, Map<String, Object> agreement) {
        return id(as("secretariat").body(agreement).post(agreements(network)));
    }

    /** Drafts, proposes and has it signed by these users. */
    public static UUID inForce(UUID network, Map<String, Object> agreement, String... signers) {
        var drafted = drafted(network, agreement);
        step("secretariat", network, drafted, "proposal").then().statusCode(200);
        for (var signer : signers) {
            step(signer, network, drafted, "signatures").then().statusCode(200);
        }
        return drafted;
    }

    /** A step without a body, with the agreement's current tag. */
    public static Response step(String user, UUID network, UUID agreement, String step) {
        return as(user).header("If-Match", agreementTag(network, agreement))
                .post(agreements(network) + "/" + agreement + "/" + step);
    }

    public static Response step(String user, UUID network, UUID agreement, String step, Map<String, Object> body) {
        return as(user).header("If-Match", agreementTag(network, agreement))
                .body(body)
                .post(agreements(network) + "/" + agreement + "/" + step);
    }

    public static void stateLevel(UUID network, UUID agreement, String level) {
        as("secretariat")
                .header("If-Match", agreementTag(network, agreement))
                .body(Map.of("level", level))
                .put(agreements(network) + "/" + agreement + "/reference-lead-level")
                .then()
                .statusCode(200);
    }

    public static String agreements(UUID network) {
        return NETWORKS + "/" + network + "/agreements";
    }

    public static String agreementTag(UUID network, UUID agreement) {
        return as("staff").get(agreements(network) + "/" + agreement).header("ETag");
    }

    /** A plan of every phase of a welfare network. */
    public static List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (var phase : PHASES) {
            var start = LocalDate.of(2027, 2, 1).plusWeeks(3L * steps.size());
            steps.add(new HashMap<>(Map.of(
                    "phase",
                    phase,
                    "startsOn",
                    start.toString(),
                    "endsOn",
                    start.plusWeeks(3).toString(),
                    "hours",
                    37.5)));
        }
        return steps;
    }

    public static Response plan(UUID network, List<Map<String, Object>> steps) {
        var plan = NETWORKS + "/" + network + "/course-plan";
        return as("secretariat")
                .header("If-Match", as("staff").get(plan).header("ETag"))
                .body(Map.of("steps", steps))
                .put(plan);
    }

    public static Response sayCitizenRole(UUID network, Map<String, Object> said) {
        var citizenRole = NETWORKS + "/" + network + "/citizen-role";
        return as("secretariat")
                .header("If-Match", as("staff").get(citizenRole).header("ETag"))
                .body(said)
                .put(citizenRole);
    }

    public static Response revise(UUID network) {
        return version(network, "revisions", Map.of("answers", Api.answers()));
    }

    public static Response focus(UUID network) {
        return version(
                network,
                "focuses",
                Map.of("focus", "Those who lost somebody", "potentials", List.of("Neighbours help when asked")));
    }

    /** The next version of the theme, with the tag of the latest. */
    public static Response version(UUID network, String stage, Map<String, Object> body) {
        var versions = NETWORKS + "/" + network + "/theme-versions";
        return as("secretariat")
                .header("If-Match", as("staff").get(versions).header("ETag"))
                .body(body)
                .post(versions + "/" + stage);
    }

    public static Response close(String user, UUID network, Map<String, Object> wish) {
        return as(user).header("If-Match", Api.networkTag(network))
                .body(wish)
                .post(NETWORKS + "/" + network + "/closing");
    }

    /** The statuses that as many callers get who do the same at the same time. */
    public static List<Integer> atOnce(int callers, Callable<Integer> call) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            return threads.invokeAll(Collections.nCopies(callers, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
