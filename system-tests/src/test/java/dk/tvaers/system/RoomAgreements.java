package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The agreements of a lead, made and signed in the room of the mandate. */
final class RoomAgreements {
    private final Visitor secretariat;
    private final Visitor lead;
    private final Visitor sponsor;
    private final Visitor lineManager;

    RoomAgreements(Visitor secretariat, Visitor lead, Visitor sponsor, Visitor lineManager) {
        this.secretariat = secretariat;
        this.lead = lead;
        this.sponsor = sponsor;
        this.lineManager = lineManager;
    }

    void sign() {
        give("Enghave", "LINE_MANAGER");
        give("Yildirim", "RECEIVER");
        Eventually.holds(() -> assertNotNull(lead.see("mandat").getElementById("kladde")));
        var withSponsor = draft("REFERENCE_LEAD", "Aagesen", Map.of("content-expectations", "En snak hver anden uge"));
        secretariat.keep(withSponsor, "niveau", Map.of("level", "EXECUTIVE_FORUM"));
        lead.keep(withSponsor, "forslag", Map.of());
        Stream.of(lead, sponsor).forEach(party -> party.keep(withSponsor, "underskrift", Map.of()));
        var unit = lead.choice("mandat", "kladde-unitId", "Børnehuset Nord");
        var withManager = draft("LINE_MANAGER", "Enghave", Map.of("unitId", unit));
        var content = new HashMap<>(Map.of(
                "expectations", "Mandag er netværksdag",
                "timeBalance", "To sager går til en kollega",
                "competenceDevelopment", "At lede uden at være chef",
                "hours-0-hours", "40",
                "payers-0-unitId", unit,
                "payers-0-share", "90"));
        lead.keep(withManager, "ordlyd", content);
        var refused = lead.send(withManager, "forslag", Map.of());
        assertTrue(refused.select("#forslag .alert-error").text().contains("90"), refused::text);
        lead.keep(withManager, "ordlyd", Map.of("payers-0-share", "100"));
        lead.keep(withManager, "forslag", Map.of());
        Stream.of(lead, lineManager).forEach(party -> party.keep(withManager, "underskrift", Map.of()));
    }

    private void give(String name, String role) {
        var person = secretariat.choice("mennesker/roller", "rolle-personId", name);
        secretariat.keep("mennesker/roller", "rolle", Map.of("personId", person, "role", role));
    }

    private String draft(String kind, String counterpart, Map<String, String> more) {
        var agreement = new HashMap<>(more);
        agreement.put("kind", kind);
        agreement.put("memberPersonId", lead.choice("mandat", "kladde-memberPersonId", "Lindegaard"));
        agreement.put("counterpartPersonId", lead.choice("mandat", "kladde-counterpartPersonId", counterpart));
        agreement.put("content-reviewOn", Mandate.REVIEW);
        lead.keep("mandat", "kladde", agreement);
        return lead.thing("mandat", kind.equals("REFERENCE_LEAD") ? "referencelederen" : "personalelederen");
    }
}
