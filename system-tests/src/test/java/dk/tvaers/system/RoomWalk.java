package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The steps of a network through its rooms, each by whom it belongs to. */
final class RoomWalk {
    private final Windows windows;
    private final UUID networkId;
    private final Visitor secretariat;
    private final Visitor lead;
    private final Visitor sponsor;
    private final Visitor lineManager;

    private RoomWalk(Windows windows, UUID networkId) {
        this.windows = windows;
        this.networkId = networkId;
        secretariat = windows.in(networkId, Staff.IDA);
        lineManager = windows.in(networkId, Staff.PETER);
        Members.gather(networkId);
        lead = windows.in(networkId, Staff.METTE);
        sponsor = windows.in(networkId, Staff.HENRIK);
    }

    /** Proposed by anybody, approved by the executive forum, started by the secretariat. */
    static RoomWalk begun(Windows windows, String title) {
        var citizen = windows.anybody();
        var answers = new HashMap<>(Beginnings.SEVEN_ANSWERS);
        answers.putAll(Map.of("titel", title, "udfordring", "Børn går til skole i mørke", "type", "WELFARE"));
        var proposed = citizen.send(citizen.read("/foreslaa-tema"), "/foreslaa-tema", answers);
        var theme = "/arbejdsrum/temaer/" + last(proposed.location());
        var forum = windows.of(Staff.HENRIK);
        var decided = forum.fill(
                theme,
                "afgoerelse",
                Map.of(
                        "outcome",
                        "APPROVED",
                        "reason",
                        "Det går på tværs",
                        "capacityReason",
                        "Der er kræfter til det"));
        assertTrue(decided.select(".tv-timeline").text().contains("Det går på tværs"), decided::text);
        var rounds = PageRules.checked(forum.read("/arbejdsrum/temaer"));
        var sideBySide = rounds.select("a[href^=/arbejdsrum/runder/]").stream()
                .map(link -> PageRules.checked(forum.read(link.attr("href"))).text())
                .toList();
        assertTrue(sideBySide.stream().anyMatch(page -> page.contains("Det går på tværs")), sideBySide::toString);
        var office = windows.of(Staff.IDA);
        office.fill(theme, "netvaerk", Map.of());
        var network = office.read("/arbejdsrum").select("#alle ~ ul a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow();
        return new RoomWalk(windows, UUID.fromString(last(network.attr("href"))));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    UUID networkId() {
        return networkId;
    }

    Visitor lead() {
        return lead;
    }

    void agree() {
        new RoomAgreements(secretariat, lead, sponsor, lineManager).sign();
    }

    void setOut() {
        Eventually.holds(() -> assertNotNull(lead.see("").getElementById("fase")));
        lead.enter("STARTUP");
        lead.keep("plan", "tema", Map.of("answers-learning", "Hvornår bliver det mørkt for tidligt?"));
        var time = new HashMap<String, String>();
        for (var row = 0;
                row < lead.see("plan").select("#tid input[name$=-hours]").size();
                row++) {
            time.put("steps-" + row + "-startsOn", "2027-02-01");
            time.put("steps-" + row + "-endsOn", "2027-07-31");
            time.put("steps-" + row + "-hours", "20,5");
        }
        lead.keep("plan", "tid", time);
        lead.enter("DESIGN");
        lead.keep("plan", "borgerrolle", Map.of("roles", "INFORMANT"));
        Eventually.holds(() -> assertNotNull(lead.see("").getElementById("fase")));
        lead.enter("FOCUS");
        lead.keep("plan", "fokus", Map.of("focus", "De små veje", "potentials", "Naboer kan lyse\nBørn kan følges ad"));
        assertEquals(2, lead.see("plan").select("#fokuset ~ ul li").size());
        lead.enter("DISCOVERY");
    }

    void discover() {
        new RoomDiscovery(lead).goOut();
        lead.enter("THEMING");
    }

    void theme() {
        var finding =
                lead.see("spor").selectFirst("#nyt-spor input[name=findingIds]").val();
        lead.keep(
                "spor",
                "nyt-spor",
                Map.of("title", "Følgeskab", "findingIds", finding, "priority", "1", "reason", "Det sker hver dag"));
        lead.keep(
                lead.thing("spor", "Følgeskab"),
                "aendring",
                Map.of("priority", "2", "reason", "Lyset kommer først", "findingIds", finding));
        decide("Følgeskab går videre");
        lead.enter("IDEATION");
    }

    private void decide(String decided) {
        lead.keep(
                "moeder",
                "beslutning",
                Map.of("subject", "Hvad går videre?", "decided", decided, "reason", "Der er mest værdi i det"));
    }

    void ideate() {
        new RoomTrials(lead, sponsor).ideate();
        decide("Lygtegangen skal prøves");
        lead.enter("TRIAL");
    }

    void tryOut() {
        new RoomTrials(lead, sponsor).tryOut();
    }

    void handOver() {
        var receiver = windows.in(networkId, Staff.AMINA);
        lead.keep(
                "overleveringer",
                "tilbud",
                Map.of(
                        "title",
                        "Lygtegang hver mandag",
                        "solution",
                        "Børnehuset går forrest med lygter",
                        "receiverUnitId",
                        lead.choice("overleveringer", "tilbud-receiverUnitId", "Børnehuset Nord"),
                        "ownerPersonId",
                        lead.choice("overleveringer", "tilbud-ownerPersonId", "Yildirim")));
        var handover = lead.thing("overleveringer", "Lygtegang hver mandag");
        assertTrue(lead.see("").select(".tv-gate a[href$=/overleveringer]").size() == 1);
        assertTrue(lead.see(handover).select("#svar").isEmpty(), "the receiver answers, not the lead");
        var refused = receiver.send(handover, "svar", Map.of("answer", "DECLINED"));
        assertNotNull(refused.selectFirst("#svar .alert-error a[href=#svar-reason]"), refused::text);
        receiver.keep(handover, "svar", Map.of("answer", "ACCEPTED"));
        receiver.keep(handover, "ibrug", Map.of("implementedOn", Mandate.TODAY));
        receiver.keep(handover, "vurdering", Map.of("evaluation", "Alle går med"));
        lead.enter("EVALUATION");
    }

    void close() {
        lead.keep(
                "evaluering",
                "stilling",
                Map.of("about", "EVALUATION", "planned", "ja", "because", "Børnehuset måler igen om et år"));
        lead.keep(
                "evaluering",
                "stilling",
                Map.of("about", "SPREAD", "planned", "nej", "because", "Først når det har virket et år"));
        lead.enter("CLOSING");
        lead.keep("afrunding", "besked", Map.of());
        Eventually.holds(() -> assertNotNull(lead.see("afrunding").getElementById("luk")));
        lead.keep("afrunding", "luk", Map.of());
    }
}
