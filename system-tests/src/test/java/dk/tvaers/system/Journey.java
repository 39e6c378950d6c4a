package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One theme from its proposal to its answers, walked once: what must hold on the way is asserted here, what it leads to in
 * {@link JourneyIT}.
 */
final class Journey {
    private final Caller lead = Staff.METTE.caller();
    private final Caller secretariat = Staff.IDA.caller();
    private final UUID networkId;
    private final String network;
    private final Voices voices;

    private Journey() {
        var theme = Beginnings.proposedTheme(Caller.anybody(), "Ensomhed blandt ældre borgere");
        Beginnings.decide(Staff.PETER.caller(), theme, "APPROVED", "Jeg vil").expect(403);
        secretariat
                .post("/networks/v1/networks", Map.of("themeId", theme, "title", "For tidligt"))
                .expect(409);
        Beginnings.decide(Staff.HENRIK.caller(), theme, "APPROVED", "Ingen kan løse det alene")
                .expect(201);
        this.networkId = Beginnings.startedNetwork(secretariat, theme, "Ensomhed blandt ældre borgere");
        this.network = "/networks/v1/networks/" + networkId;
        this.voices = new Voices(networkId);
    }

    static Journey walked() {
        Units.imported(Staff.GITTE.caller());
        var journey = new Journey();
        journey.enterWithoutLeads();
        Members.gather(journey.networkId);
        journey.goOutAndListen();
        journey.cite();
        journey.voices.link(journey.node("STRUCTURE", "CONFIRMED", journey.voices.at(11)));
        journey.leaveDiscovery();
        journey.voices.answer();
        journey.voices.talkBack();
        return journey;
    }

    UUID networkId() {
        return networkId;
    }

    Voices voices() {
        return voices;
    }

    private void enterWithoutLeads() {
        enter("STARTUP").expect(409);
        var gate = secretariat.get(network + "/gate").expect(200).json();
        assertEquals(5, gate.path("missing").size(), gate::toString);
    }

    private void goOutAndListen() {
        new Course(networkId, "EXECUTIVE_FORUM").prepare();
        var callId = Beginnings.openCall(lead, networkId);
        voices.speak(callId);
        voices.screen();
    }

    private void cite() {
        enter("THEMING").expect(409);
        var finding = Map.of(
                "statement",
                "Måltidet er det, man savner selskab til",
                "outsideOwnUnits",
                true,
                "inputs",
                List.of(evidence(9), evidence(10), evidence(11)));
        Staff.PETER.caller().post(network + "/findings", finding).expect(403);
        Eventually.answers(201, () -> lead.post(network + "/findings", finding));
        node("EVENT", "HYPOTHESIS", voices.at(5));
        var hope = Map.of("bottomLine", "QUALITY", "statement", "Færre ensomme dage", "gains", "De, der bor alene");
        lead.post(network + "/value-hypotheses", hope).expect(201);
    }

    private UUID node(String level, String status, Receipt seen) {
        var node = Map.of(
                "statement",
                "Vi spørger til medicin, ikke til måltidet",
                "level",
                level,
                "status",
                status,
                "perspective",
                "citizen",
                "evidence",
                List.of(Map.of("inputId", seen.inputId(), "relation", "SUPPORTS")));
        return Eventually.answers(201, () -> lead.post(network + "/iceberg/nodes", node))
                .id();
    }

    private void leaveDiscovery() {
        enter("THEMING").expect(201);
        var entries =
                secretariat.get(network + "/phase-entries").expect(200).json().path("items");
        assertTrue(entries.findValuesAsText("phase").containsAll(List.of("MANDATE", "DISCOVERY", "THEMING")));
    }

    private Map<String, Object> evidence(int number) {
        return Map.of("inputId", voices.at(number).inputId(), "relation", "SUPPORTS");
    }

    private Answer enter(String phase) {
        return secretariat.postTo(network, network + "/phase-entries", Map.of("phase", phase));
    }
}
