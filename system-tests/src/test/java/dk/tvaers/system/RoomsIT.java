package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network from its proposal to its closing through the pages, by those who work in it. */
class RoomsIT {
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
        var walk = RoomWalk.begun("Skolevejen i mørke");
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
    void onlyWhatTheReaderMayDoIsOffered() {
        var outsider = Visitor.of(Staff.PETER, networkId);

        for (var room : new String[] {
            "",
            "mandat",
            "plan",
            "moeder",
            "fund",
            "isbjerg",
            "spor",
            "ideer",
            "proevehandlinger",
            "overleveringer",
            "evaluering",
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
