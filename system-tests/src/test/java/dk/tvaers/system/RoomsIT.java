package dk.tvaers.system;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network from its proposal to its closing through the pages, by those who work in it. */
class RoomsIT {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static UUID networkId;

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network("Stien ved banen");
        Members.gather(networkId);
    }

    /** One test, because each room stands on the one before. */
    @Test
    void aNetworkIsWalkedFromItsProposalToItsClosing() {
        var walk = RoomWalk.begun(new Windows(Browser::new), "Skolevejen i mørke");
        walk.agree();
        walk.setOut();
        walk.discover();
        walk.theme();
        walk.ideate();
        walk.tryOut();
        walk.handOver();
        walk.close();

        var course = walk.lead().see("");
        assertTrue(course.selectFirst(".font-lead").text().startsWith("Afsluttet"), course::text);
        assertTrue(course.select("main form").isEmpty(), "nothing is offered in a closed network");
        assertEquals(200, walk.lead().status("afrunding/beretning.pdf"));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideWhatWasTyped() {
        var lead = Visitor.of(Staff.METTE, networkId);
        Eventually.holds(() -> assertNotNull(lead.see("isbjerg").getElementById("nyt-udsagn")));
        lead.keep(
                "isbjerg",
                "nyt-udsagn",
                Map.of(
                        "statement", "Lyset er slukket klokken syv",
                        "level", "EVENT",
                        "status", "HYPOTHESIS",
                        "perspective", "profession"));
        var node = lead.thing("isbjerg", "Lyset er slukket klokken syv");
        var before = lead.see(node);
        lead.keep(node, "aendring", Map.of("statement", "Lyset er slukket klokken otte"));

        var stale = lead.send(before, node, "aendring", Map.of("statement", "Lyset er slukket hele natten"));

        var form = stale.getElementById("aendring");
        assertNotNull(form.selectFirst(".alert-error"), stale::text);
        assertEquals(
                "Lyset er slukket hele natten",
                stale.getElementById("aendring-statement").val());
        assertTrue(form.text().contains("Nu står der: Lyset er slukket klokken otte"), form::text);
        var sent = lead.send(stale, node, "aendring", Map.of());
        assertTrue(sent.selectFirst(".font-lead").text().contains("hele natten"), sent::text);
    }

    @Test
    void aNetworkAsksTheCitizensAndClosesItsCall() {
        var lead = Visitor.of(Staff.METTE, networkId);
        lead.keep(
                "indkaldelser",
                "ny-indkaldelse",
                Map.ofEntries(
                        entry("title", "Hvor er stien mørk?"),
                        entry("question", "Hvor og hvornår går du en omvej?"),
                        entry("fixed", "Stien bliver, hvor den er"),
                        entry("open", "Lys, hegn og åbningstider"),
                        entry(
                                "opensAt",
                                LocalDateTime.now(COPENHAGEN)
                                        .minusHours(1)
                                        .truncatedTo(MINUTES)
                                        .toString()),
                        entry(
                                "closesAt",
                                LocalDateTime.now(COPENHAGEN)
                                        .plusDays(30)
                                        .truncatedTo(MINUTES)
                                        .toString()),
                        entry("questions-0-text", "Hvornår går du der?"),
                        entry("questions-0-kind", "CHOICE"),
                        entry("questions-0-options", "Om morgenen\nOm aftenen"),
                        entry("questions-0-required", "ja")));
        var call = lead.thing("indkaldelser", "Hvor er stien mørk?");
        var asked = new Browser().read("/indkaldelser/" + call.substring(call.indexOf('/') + 1));
        assertTrue(asked.text().contains("Om morgenen"), asked::text);

        var closed = lead.keep(call, "lukning", Map.of());

        assertTrue(closed.text().contains("Færre end 5 har svaret"), closed::text);
        assertTrue(closed.select("#lukning").isEmpty(), "what is closed cannot be closed again");
    }

    @Test
    void whatIsWrongWithACallIsSaidAtItsField() {
        var page = Visitor.of(Staff.METTE, networkId)
                .send("indkaldelser", "ny-indkaldelse", Map.of("title", "Uden alt andet", "questions-1-text", "Hvor?"));

        var form = page.getElementById("ny-indkaldelse");
        assertEquals(
                "Uden alt andet", page.getElementById("ny-indkaldelse-title").val());
        assertNotNull(form.selectFirst("#ny-indkaldelse-fixed[aria-invalid]"), form::text);
        assertEquals(
                "Hvor?", page.getElementById("ny-indkaldelse-questions-1-text").val());
    }

    @Test
    void aLeadNamesTheLastDayOfARole() {
        var lead = Visitor.of(Staff.METTE, networkId);
        var role = lead.thing("mennesker/roller", "personaleleder");

        lead.keep(role, "slutdag", Map.of("endsOn", "2999-06-30"));

        var held = lead.see("mennesker/roller").select("#har ~ div tbody");
        assertTrue(held.text().contains("30. juni 2999"), held::text);
        var refused = lead.send(role, "slutdag", Map.of("endsOn", "2020-01-31"));
        assertNotNull(refused.selectFirst("#slutdag .alert-error a[href=#slutdag-endsOn]"), refused::text);
        lead.keep(role, "slutdag", Map.of("endsOn", ""));
        assertTrue(lead.see(role).select(".tv-facts").text().contains("Ingen slutdag"));
        var own = lead.thing("mennesker/roller", "netværksleder");
        assertTrue(lead.see(own).select("main form").isEmpty(), "who leads is for the secretariat to say");
        assertNotNull(Visitor.of(Staff.IDA, networkId).see(own).getElementById("slutdag"));
    }

    @Test
    void onlyWhatTheReaderMayDoIsOffered() {
        var outsider = Visitor.of(Staff.PETER, networkId);

        for (var room : new String[] {
            "",
            "mandat",
            "plan",
            "moeder",
            "indkaldelser",
            "fund",
            "isbjerg",
            "spor",
            "ideer",
            "proevehandlinger",
            "overleveringer",
            "evaluering",
            "tal",
            "afrunding"
        }) {
            var page = outsider.see(room);
            assertTrue(page.select("main form").isEmpty(), () -> room + " offers " + page.select("main form"));
            assertTrue(page.select(".alert-warning").isEmpty(), () -> room + ": " + page.select(".alert-warning"));
            assertNotNull(page.selectFirst("nav a[aria-current=page]"), room);
        }
        assertFalse(outsider.see("mennesker").text().contains("Lindegaard"), "names are for those who take part");
        assertNotNull(outsider.see("mennesker").getElementById("ansoegning"));
    }
}
