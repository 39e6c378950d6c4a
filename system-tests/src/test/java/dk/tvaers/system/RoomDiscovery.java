package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

/** What a network finds and what it sees under the water, through the rooms. */
final class RoomDiscovery {
    private final Visitor lead;

    RoomDiscovery(Visitor lead) {
        this.lead = lead;
    }

    void goOut() {
        lead.keep("fund", "nyt-fund", Map.of("statement", "Børn går en omvej", "outsideOwnUnits", "ja"));
        lead.keep(
                "fund",
                "ny-hypotese",
                Map.of("bottomLine", "QUALITY", "statement", "Flere går selv", "gains", "Børn og forældre"));
        node("Lamperne er slukket", "EVENT");
        node("Ingen har ansvaret for stien", "STRUCTURE");
        lead.keep(
                "isbjerg",
                "ny-pil",
                Map.of(
                        "from", lead.choice("isbjerg", "ny-pil-from", "Ingen har ansvaret"),
                        "to", lead.choice("isbjerg", "ny-pil-to", "Lamperne"),
                        "type", "CAUSES"));
        var structure = lead.thing("isbjerg", "Ingen har ansvaret");
        lead.keep(structure, "iagttagelse", Map.of("relation", "SUPPORTS", "observation", "Tre breve uden svar"));
        lead.keep(
                structure,
                "kilde",
                Map.of("relation", "SOURCE", "source-title", "Vejregistret", "source-reference", "Opslag 2026"));
        lead.keep(structure, "perspektiv", Map.of("perspective", "citizen"));
        lead.keep(structure, "aendring", Map.of("status", "CONFIRMED", "reason", "Vejregistret siger det"));
        var iceberg = lead.see("isbjerg");
        assertEquals("img", iceberg.selectFirst(".tv-picture svg").attr("role"));
        assertTrue(iceberg.selectFirst(".tv-picture desc").text().contains("Strukturer: 1"), iceberg::html);
        assertTrue(iceberg.selectFirst("table").text().contains("Bekræftet 2"), iceberg::text);
        assertTrue(iceberg.select("[style], style, script").isEmpty());
    }

    private void node(String statement, String level) {
        lead.keep(
                "isbjerg",
                "nyt-udsagn",
                Map.of("statement", statement, "level", level, "status", "HYPOTHESIS", "perspective", "profession"));
    }
}
