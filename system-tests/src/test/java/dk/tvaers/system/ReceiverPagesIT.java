package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was handed over, on the page of those who are to take it over. */
class ReceiverPagesIT {
    private static final String PAGE = "/arbejdsrum/overleveringer";
    private static UUID networkId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network("Varm mad på fredag");
        Members.gather(networkId);
    }

    @Test
    void aReceiverSeesTheOfferAnswersItAndSeesWhatIsNext() {
        var address = offered("Fælles frokost", Members.signedIn(Staff.AMINA), "boernehuset-nord");
        browser.logIn("/arbejdsrum", Staff.AMINA);
        var waiting = Eventually.until(() -> checked(PAGE), page -> link(page, address) != null);

        assertEquals("Tager I imod?", groupOf(waiting, address));
        var said = link(waiting, address).closest("li").text();
        assertTrue(said.contains("Varm mad på fredag · Børnehuset Nord"), said);
        assertTrue(said.contains(", senest "), said);
        assertNull(link(waiting, address).closest("li").selectFirst(".tv-missing"), said);
        assertNotNull(checked("/arbejdsrum").selectFirst("#venter ~ ul a[href=" + PAGE + "]"));
        browser.fill(address, "svar", Map.of("answer", "ACCEPTED"));
        assertEquals("Skal tages i brug", groupOf(checked(PAGE), address));
        browser.fill(address, "ibrug", Map.of());

        assertEquals("Skal vurderes", groupOf(checked(PAGE), address));
    }

    @Test
    void aUnitSeesWhatIsOfferedToItAndWhoAnswers() {
        var address = offered("Cafévært", Members.signedIn(Staff.AMINA), "kultur-fritid");
        browser.logIn("/arbejdsrum", Staff.METTE);

        var page = Eventually.until(() -> checked(PAGE), found -> link(found, address) != null);

        assertTrue(link(page, address).closest("li").text().contains("Ejeren i enheden svarer"), page::text);
        assertNull(checked("/arbejdsrum").selectFirst("main a[href=" + PAGE + "]"), "it waits for the owner");
    }

    @Test
    void whoHasNothingWaitingIsToldSo() {
        browser.logIn(PAGE, Staff.PETER);

        var page = checked(PAGE);

        assertTrue(page.text().contains("Intet venter på dig eller din enhed lige nu."), page::text);
        assertTrue(page.select("main section").isEmpty());
    }

    @Test
    void whileTheServiceIsDownThePageSaysWhatIsMissing() {
        browser.logIn(PAGE, Staff.AMINA);
        Suite.running().kill(Service.NETWORKS);
        try {
            var page = browser.read(PAGE);

            assertEquals("Overleveringer", page.selectFirst("h1").text());
            assertEquals(
                    "Vi kan ikke vise overleveringerne.",
                    page.select("main .alert-heading").text());
            assertTrue(browser.read("/arbejdsrum").text().contains("Vi kan ikke vise overleveringerne."));
        } finally {
            Suite.running().startAgain(Service.NETWORKS);
        }
    }

    private Document checked(String path) {
        return PageRules.checked(browser.read(path));
    }

    private static Element link(Document page, String address) {
        return page.selectFirst("main li a[href=" + address + "]");
    }

    private static String groupOf(Document page, String address) {
        return link(page, address).closest("section").selectFirst("h2").text();
    }

    /** The address of its page. */
    private static String offered(String title, UUID ownerId, String unitNumber) {
        var id = Beginnings.handover(networkId, title, ownerId, unitNumber);
        return "/arbejdsrum/netvaerk/" + networkId + "/overleveringer/" + id;
    }
}
