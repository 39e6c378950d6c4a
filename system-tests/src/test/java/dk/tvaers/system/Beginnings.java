package dk.tvaers.system;

import dk.tvaers.local.TestUsers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How every network begins: somebody proposes a theme, the executive forum approves it, the secretariat starts the network. */
final class Beginnings {
    static final Map<String, String> SEVEN_ANSWERS = Map.of(
            "citizenValue", "Ældre får nogen at spise med",
            "urgency", "Hjemmeplejen ser det hver dag",
            "crossCutting", "Biblioteket, plejen og boligforeningen er alle med",
            "complexity", "Besøgsordninger når ikke dem, der ikke spørger",
            "learning", "Hvornår begynder ensomhed?",
            "innovation", "Vi visiterer til hjælp, ikke til fællesskab",
            "newPerspectives", "De pårørende");

    private Beginnings() {}

    static UUID proposedTheme(Caller proposer, String title) {
        return proposedTheme(proposer, title, "WELFARE");
    }

    /** @param type code of the network's type, as the proposer sees it */
    static UUID proposedTheme(Caller proposer, String title, String type) {
        return proposed(proposer, proposal(title, type));
    }

    static UUID proposedTheme(Caller proposer, String title, String type, String contact) {
        var proposal = new HashMap<>(proposal(title, type));
        proposal.put("contact", contact);
        return proposed(proposer, proposal);
    }

    private static UUID proposed(Caller proposer, Map<String, ?> proposal) {
        return proposer.postOnce("/networks/v1/themes", proposal, UUID.randomUUID())
                .expect(201)
                .id();
    }

    private static Map<String, Object> proposal(String title, String type) {
        return Map.of(
                "title",
                title,
                "challenge",
                "Mange spiser alene",
                "answers",
                SEVEN_ANSWERS,
                "suggestedType",
                type,
                "affectedUnitIds",
                List.of(),
                "fixed",
                "Budgettet",
                "open",
                "Alt andet",
                "expectedPerspectives",
                List.of("profession", "citizen", "relative"),
                "inputIds",
                List.of());
    }

    /** With a reason for more networks than a round holds, as every test starts its own. */
    static Answer decide(Caller forum, UUID themeId, String outcome, String reason) {
        var theme = "/networks/v1/themes/" + themeId;
        return forum.postTo(
                theme,
                theme + "/decisions",
                Map.of("outcome", outcome, "reason", reason, "capacityReason", "Kræfterne rækker til flere i år"));
    }

    static UUID startedNetwork(Caller secretariat, UUID themeId, String title) {
        return secretariat
                .post("/networks/v1/networks", Map.of("themeId", themeId, "title", title))
                .expect(201)
                .id();
    }

    /** A part of a running network. */
    static UUID startedSubNetwork(Caller secretariat, UUID parentId, String title) {
        return secretariat
                .post("/networks/v1/networks", Map.of("parentId", parentId, "title", title))
                .expect(201)
                .id();
    }

    /** All three at once, for tests that are about something else. */
    static UUID network(String title) {
        return network(title, "WELFARE");
    }

    /** @param type code of the network's type */
    static UUID network(String title, String type) {
        var theme = proposedTheme(Caller.anybody(), title, type);
        decide(Caller.as(TestUsers.FORUM), theme, "APPROVED", "Vigtigt").expect(201);
        return startedNetwork(Caller.as(TestUsers.SECRETARIAT), theme, title);
    }

    /** A solution that is offered to somebody in a unit, as soon as networks-service has heard of the unit. */
    static UUID handover(UUID networkId, String title, UUID ownerId, String unitNumber) {
        var secretariat = Staff.IDA.caller();
        var offer = Map.of(
                "title",
                title,
                "solution",
                "Hver fredag",
                "receiverUnitId",
                Units.id(secretariat, unitNumber),
                "ownerPersonId",
                ownerId);
        var handovers = "/networks/v1/networks/" + networkId + "/handovers";
        return Eventually.answers(201, () -> secretariat.post(handovers, offer)).id();
    }

    /** An open call of the network, as soon as citizen-input-service has heard of network and caller. */
    static UUID openCall(Caller who, UUID networkId) {
        var now = Instant.now();
        var call = Map.of(
                "title", "Hvem spiser du med?",
                "question", "Hvad skal der til, for at ingen spiser alene?",
                "fixed", "Budgettet",
                "open", "Alt andet",
                "networkId", networkId,
                "opensAt", now.minus(1, ChronoUnit.MINUTES).toString(),
                "closesAt", now.plus(30, ChronoUnit.DAYS).toString());
        return Eventually.answers(201, () -> who.post("/citizen-input/v1/calls", call))
                .id();
    }
}
