package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What each network agrees and plans before it may leave its first phases, done by the people it concerns. */
final class Mandates {
    private static final int MONTHS_TO_REVIEW = 3;
    private static final int WEEKS_PER_PHASE = 3;
    private static final List<String> PHASES =
            List.of("STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL", "EVALUATION", "CLOSING");

    private final Stage stage;
    private final Organisation organisation;
    private final Themes themes;

    Mandates(Stage stage, Organisation organisation, Themes themes) {
        this.stage = stage;
        this.organisation = organisation;
        this.themes = themes;
    }

    /** Does what the gate before the phase asks for. */
    void prepare(String networkId, JsonNode network, String phase) {
        switch (phase) {
            case "STARTUP" -> once(networkId, "mandate", () -> agree(networkId, network));
            case "DESIGN" -> once(networkId, "plan", () -> plan(networkId, network));
            case "FOCUS" -> once(networkId, "citizens", () -> sayWhatCitizensDo(networkId, network));
            case "DISCOVERY" -> once(networkId, "focus", () -> focus(networkId, network));
            default -> {}
        }
    }

    private void once(String networkId, String what, Runnable deed) {
        stage.journal().once(what + "." + networkId, () -> {
            deed.run();
            return what;
        });
    }

    private void agree(String networkId, JsonNode network) {
        String lead = inRole(network, "NETWORK_LEAD");
        String referenceLead = inRole(network, "REFERENCE_LEAD");
        String lineManager = inRole(network, "LINE_MANAGER");
        JsonNode mandate = network.path("mandate");
        ObjectNode expectations = content("En snak hver anden uge, og hjælp når noget står i vejen");
        String withReferenceLead = agreed(networkId, agreement("REFERENCE_LEAD", lead, referenceLead, expectations));
        secretariat()
                .putTo(
                        withReferenceLead + "/reference-lead-level",
                        withReferenceLead,
                        Stage.object().set("level", mandate.path("level")));
        ObjectNode withLineManager = agreement("LINE_MANAGER", lead, lineManager, timeAndPay(mandate));
        agreed(networkId, withLineManager.put("unitId", unit(mandate)));
    }

    /** Drafted and proposed by the secretariat, signed by both. */
    private String agreed(String networkId, ObjectNode agreement) {
        String path = "networks/" + networkId + "/agreements";
        String drafted = path + "/" + secretariat().post(path, agreement).id();
        secretariat().postTo(drafted + "/proposal", drafted, null);
        for (String party : new String[] {"memberPersonId", "counterpartPersonId"}) {
            as(organisation.usernameOf(agreement.path(party).asText())).postTo(drafted + "/signatures", drafted, null);
        }
        return drafted;
    }

    private ObjectNode agreement(String kind, String member, String counterpart, ObjectNode content) {
        ObjectNode agreement = Stage.object()
                .put("kind", kind)
                .put("memberPersonId", organisation.person(member))
                .put("counterpartPersonId", organisation.person(counterpart));
        agreement.set("content", content);
        return agreement;
    }

    private ObjectNode timeAndPay(JsonNode mandate) {
        ObjectNode content = content("Mandag er netværksdag")
                .put("timeBalance", "To opgaver går til en kollega")
                .put("competenceDevelopment", "At lede uden at være chef");
        content.withArray("hours").addObject().put("phase", "STARTUP").set("hours", mandate.path("hours"));
        content.withArray("payers").addObject().put("unitId", unit(mandate)).put("share", 100);
        return content;
    }

    private static ObjectNode content(String expectations) {
        return Stage.object()
                .put("expectations", expectations)
                .put(
                        "reviewOn",
                        LocalDate.now(ZoneOffset.UTC)
                                .plusMonths(MONTHS_TO_REVIEW)
                                .toString());
    }

    private void plan(String networkId, JsonNode network) {
        Caller lead = as(inRole(network, "NETWORK_LEAD"));
        String versions = "networks/" + networkId + "/theme-versions";
        ObjectNode answers =
                Stage.object().set("answers", themes.answers(network.path("key").asText()));
        lead.postTo(versions + "/revisions", versions, answers);
        ObjectNode plan = Stage.object();
        LocalDate start = LocalDate.now(ZoneOffset.UTC);
        for (String phase : PHASES) {
            plan.withArray("steps")
                    .addObject()
                    .put("phase", phase)
                    .put("startsOn", start.toString())
                    .put("endsOn", start.plusWeeks(WEEKS_PER_PHASE).toString())
                    .set("hours", network.path("mandate").path("hours"));
            start = start.plusWeeks(WEEKS_PER_PHASE);
        }
        String path = "networks/" + networkId + "/course-plan";
        lead.putTo(path, path, plan);
    }

    private void sayWhatCitizensDo(String networkId, JsonNode network) {
        String path = "networks/" + networkId + "/citizen-role";
        as(inRole(network, "NETWORK_LEAD"))
                .putTo(
                        path,
                        path,
                        Stage.object().set("roles", network.path("mandate").path("citizens")));
    }

    private void focus(String networkId, JsonNode network) {
        JsonNode mandate = network.path("mandate");
        ObjectNode focus = Stage.object().put("focus", mandate.path("focus").asText());
        focus.withArray("potentials").add(mandate.path("potential"));
        String versions = "networks/" + networkId + "/theme-versions";
        as(inRole(network, "NETWORK_LEAD")).postTo(versions + "/focuses", versions, focus);
    }

    private String unit(JsonNode mandate) {
        return organisation.unit(mandate.path("unit").asText());
    }

    private Caller secretariat() {
        return as(Stage.SECRETARIAT);
    }

    private Caller as(String username) {
        return stage.as(username, Service.NETWORKS);
    }

    static String inRole(JsonNode network, String role) {
        return network.path("roles").properties().stream()
                .filter(one -> role.equals(one.getValue().asText()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
