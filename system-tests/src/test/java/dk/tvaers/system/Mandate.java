package dk.tvaers.system;

import dk.tvaers.local.TestUsers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a network agrees and plans before it goes out: its lead's two agreements, the course plan, the citizens' part, its focus. */
final class Mandate {
    static final String REVIEW = LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString();

    static final String TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    private static final int HOURS_PER_PHASE = 20;
    private static final List<String> PHASES =
            List.of("STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL", "EVALUATION", "CLOSING");

    private final Caller secretariat = Staff.IDA.caller();
    private final Caller lead = Staff.METTE.caller();
    private final Caller lineManager = Caller.as(TestUsers.LINEMANAGER);
    private final String network;
    private final String level;

    /** @param level what the network's type asks of its reference lead */
    Mandate(UUID networkId, String level) {
        this.network = "/networks/v1/networks/" + networkId;
        this.level = level;
    }

    /** As soon as networks-service has heard who leads. */
    void agree() {
        var withHenrik = agreed(
                Map.of(
                        "kind", "REFERENCE_LEAD",
                        "memberPersonId", Members.signedIn(lead),
                        "counterpartPersonId", Members.signedIn(Staff.HENRIK),
                        "content", Map.of("expectations", "En snak hver anden uge", "reviewOn", REVIEW)),
                lead,
                Staff.HENRIK.caller());
        secretariat
                .put(withHenrik + "/reference-lead-level", Map.of("level", level), "If-Match", tag(withHenrik))
                .expect(200);
        agreed(
                Map.of(
                        "kind", "LINE_MANAGER",
                        "memberPersonId", Members.signedIn(lead),
                        "counterpartPersonId", Members.signedIn(lineManager),
                        "unitId", payer(),
                        "content", timeAndPay()),
                lead,
                lineManager);
    }

    void revisitTheTheme() {
        var versions = network + "/theme-versions";
        secretariat
                .post(versions + "/revisions", Map.of("answers", Beginnings.SEVEN_ANSWERS), "If-Match", tag(versions))
                .expect(201);
    }

    void plan() {
        var plan = network + "/course-plan";
        var steps = PHASES.stream()
                .map(phase -> Map.of(
                        "phase", phase, "startsOn", "2027-02-01", "endsOn", "2027-07-31", "hours", HOURS_PER_PHASE))
                .toList();
        lead.put(plan, Map.of("steps", steps), "If-Match", tag(plan)).expect(200);
    }

    void sayWhatCitizensDo() {
        var role = network + "/citizen-role";
        lead.put(role, Map.of("roles", List.of("INFORMANT", "CO_DEVELOPER")), "If-Match", tag(role))
                .expect(200);
    }

    void focus() {
        var versions = network + "/theme-versions";
        lead.post(
                        versions + "/focuses",
                        Map.of(
                                "focus",
                                "De, der har mistet",
                                "potentials",
                                List.of("Naboer hjælper, når de bliver spurgt")),
                        "If-Match",
                        tag(versions))
                .expect(201);
    }

    private String agreed(Map<String, Object> agreement, Caller... parties) {
        var drafted = Eventually.answers(201, () -> secretariat.post(network + "/agreements", agreement))
                .id();
        var path = network + "/agreements/" + drafted;
        secretariat.post(path + "/proposal", null, "If-Match", tag(path)).expect(200);
        for (var party : parties) {
            Eventually.answers(200, () -> party.post(path + "/signatures", null, "If-Match", tag(path)));
        }
        return path;
    }

    private Map<String, Object> timeAndPay() {
        return Map.of(
                "expectations",
                "Mandag er netværksdag",
                "hours",
                List.of(Map.of("phase", "STARTUP", "hours", 40), Map.of("phase", "DISCOVERY", "hours", 60)),
                "timeBalance",
                "To sager går til en kollega",
                "competenceDevelopment",
                "At lede uden at være chef",
                "payers",
                List.of(Map.of("unitId", payer(), "share", 100)),
                "reviewOn",
                REVIEW);
    }

    private UUID payer() {
        return Units.id(secretariat, "boernehuset-nord");
    }

    private String tag(String path) {
        return secretariat.get(path).expect(200).etag();
    }
}
