package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

/** From an idea to what its trial led to, through the rooms. */
final class RoomTrials {
    private final Visitor lead;
    private final Visitor sponsor;

    RoomTrials(Visitor lead, Visitor sponsor) {
        this.lead = lead;
        this.sponsor = sponsor;
    }

    void ideate() {
        lead.keep("ideer", "kriterier", Map.of("criteria-2-title", "Glæde"));
        lead.keep("ideer", "fastlaeg", Map.of());
        lead.keep("ideer", "ny-ide", Map.of("title", "Lygtegang", "text", "Vi går sammen med lygter"));
        var idea = lead.thing("ideer", "Lygtegang");
        lead.keep(idea, "skridt", Map.of("to", "GROUPED", "family", "Følgeskab"));
        lead.keep(idea, "point", Map.of("scores-0-points", "5", "scores-1-points", "4", "scores-2-points", "5"));
        var unreasoned = lead.send(idea, "skridt", Map.of("to", "PRIORITISED"));
        assertNotNull(unreasoned.selectFirst("#skridt .alert-error a[href=#skridt-reason]"), unreasoned::text);
        lead.keep(idea, "skridt", Map.of("to", "PRIORITISED", "reason", "Mest glæde for pengene"));
        lead.keep(
                idea,
                "beskrivelse",
                Map.of(
                        "content", "En gang om ugen",
                        "activities", "Lygter, rute, frivillige",
                        "targetGroup", "Børn i 1. klasse",
                        "cost", "2500,50",
                        "potential", "Halvdelen af klassen",
                        "responsibleUnitId", lead.choice(idea, "beskrivelse-responsibleUnitId", "Børnehuset Nord"),
                        "valuesPursued", "Flere går selv",
                        "carriedOn", "Børnehuset fortsætter"));
        assertTrue(lead.see(idea).text().contains("2.500,50 kr."));
        assertTrue(lead.see("ideer").selectFirst("table").text().contains("5 (n = 1)"));
    }

    void tryOut() {
        lead.keep(
                "proevehandlinger",
                "ny",
                Map.of(
                        "ideaId", lead.choice("proevehandlinger", "ny-ideaId", "Lygtegang"),
                        "title", "Fire mandage",
                        "hypothesis", "Flere går selv",
                        "place", "Stien ved banen"));
        var trial = lead.thing("proevehandlinger", "Fire mandage");
        var refused = lead.send(trial, "trin", Map.of());
        assertEquals(2, refused.select("#trin .alert-error li").size(), refused::text);
        var unit =
                lead.see(trial).selectFirst("#plan input[name=receiverUnitIds]").val();
        lead.keep(trial, "plan", Map.of("receiverUnitIds", unit));
        lead.keep(
                trial,
                "maal",
                Map.of(
                        "bottomLine", "QUALITY",
                        "indicator", "Børn der går selv",
                        "unit", "børn",
                        "method", "Vi tæller ved porten",
                        "direction", "HIGHER",
                        "baseline", "4",
                        "target", "9"));
        lead.keep(trial, "trin", Map.of());
        assertTrue(lead.see(trial).select("#kapital").isEmpty(), "the reference lead grants, not the lead");
        sponsor.keep(trial, "kapital", Map.of("amount", "5000", "source", "Direktionens pulje"));
        lead.keep(trial, "udgift", Map.of("amount", "1200,75", "purpose", "Lygter"));
        lead.keep(trial, "laering", Map.of("learning", "Regn er værre end mørke"));
        var measure = lead.thing(trial, "Børn der går selv");
        lead.keep(measure, "vaerdi", Map.of("actual", "8,5", "n", "14", "measuredOn", Mandate.TODAY));
        lead.keep(trial, "trin", Map.of());
        lead.keep(
                trial,
                "trin",
                Map.of("nextStep", "IMPLEMENT", "reason", "Tallene siger det", "learning", "Følgeskab slår lys"));
        var over = lead.see(trial);
        assertTrue(over.selectFirst(".font-lead").text().contains("Tag det i brug"), over::text);
        assertTrue(over.text().contains("Brugt 1.200,75 kr. af bevilget 5.000 kr."), over::text);
    }
}
