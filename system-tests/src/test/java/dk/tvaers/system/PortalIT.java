package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Citizens on the pages of the portal, over the real services and without a script. */
class PortalIT {
    private static final Suite SUITE = Suite.running();
    private static final Caller LEAD = Staff.METTE.caller();
    private static final String INPUTS = "/citizen-input/v1/inputs/";
    private static final String TITLE = "Naboer over hækken";
    private static UUID networkId;
    private static UUID callId;

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network(TITLE);
        Members.gather(networkId);
        callId = Beginnings.openCall(LEAD, networkId);
    }

    @Test
    void aCitizenIsHeardAndToldWhatCameOfIt() {
        var given = give("Vi spiser sammen på 3. sal hver torsdag.");
        var code = code(given);

        var status = browser.send(given, "/kvittering", Map.of());
        assertEquals("Vi har modtaget det", now(status));

        publish(code);
        answer(code, "Tak. Nu inviterer opgangen ved siden af også.");

        status = follow(code);
        assertEquals("Besvaret", now(status));
        assertTrue(status.text().contains("Nu inviterer opgangen ved siden af også."));
        assertTrue(status.select(".tv-timeline li").size() >= 3);
        status = browser.send(status, "/kvittering/genaabn", Map.of("grund", "Det var ikke kun én opgang."));
        assertEquals("Genåbnet", now(status));
        assertNoAddressHolds(code);
    }

    @Test
    void aPersonalNumberIsMaskedAndNeverShownAgain() {
        var number = Voices.nobodysNumber();
        var written = number.substring(0, 6) + "-" + number.substring(6);

        var given = give("Mit nummer er " + written + ", ring til mig.");

        assertTrue(given.selectFirst(".alert-info").text().contains("personnummer"));
        var status = browser.send(given, "/kvittering", Map.of());
        assertTrue(status.text().contains("[personnummer fjernet]"));
        assertFalse(browser.saw(written));
        assertFalse(browser.saw(number));
        assertEquals(List.of(), Search.stored(written));
    }

    @Test
    void whatIsWrongIsSaidInPlainWordsAndTheRestIsKept() {
        var page = browser.read("/giv-input?indkaldelse=" + callId);

        var again = browser.send(page, "/giv-input", Map.of("titel", "Uden ord", "email", "ikke en adresse"));

        assertEquals("Uden ord", again.getElementById("titel").val());
        assertEquals(
                callId.toString(), again.selectFirst("input[name=indkaldelse]").val());
        var summary = again.selectFirst(".alert-error");
        assertNotNull(summary.selectFirst("a[href=#tekst]"), summary::text);
        assertNotNull(summary.selectFirst("a[href=#email]"), summary::text);
        assertEquals("true", again.getElementById("tekst").attr("aria-invalid"));
        assertFalse(again.getElementById("tekst-fejl").text().isBlank());
    }

    @Test
    void theHolderOfACodeChangesWhatWasSent() {
        var code = code(give("Bænken er væk."));

        var status = browser.send(follow(code), "/kvittering/tilfoej", Map.of("tekst", "Den stod ved søen."));
        assertTrue(status.text().contains("Den stod ved søen."));
        status = browser.send(status, "/kvittering/ret", Map.of("titel", "Bænken", "tekst", "Bænken er tilbage."));
        assertTrue(status.text().contains("Bænken er tilbage."));
        status = browser.send(status, "/kvittering/samtykke", Map.of("samtykke", "QUOTE"));
        assertTrue(status.getElementById("samtykke-QUOTE").hasAttr("checked"));
        assertFalse(status.getElementById("samtykke-PUBLISH").hasAttr("checked"));
        status = browser.send(status, "/kvittering/tilfoej", Map.of("tekst", " "));
        assertNotNull(status.selectFirst(".alert-error a[href=#tekst]"));
        status = browser.send(status, "/kvittering/traek-tilbage", Map.of());
        assertEquals("Trukket tilbage", now(status));
        assertFalse(status.text().contains("Bænken er tilbage."));
        assertTrue(status.select("form[action^=/kvittering]").isEmpty());
        assertNoAddressHolds(code);
    }

    @Test
    void aCodeThatNobodyHasIsSaidToBeUnknown() {
        var page = follow("7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G");

        assertTrue(page.selectFirst(".alert-error").text().contains("Koden findes ikke"));
        assertEquals(
                "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G",
                page.getElementById("kode").val());
    }

    @Test
    void theFirstPageLeadsToTheCallAndTheNetwork() {
        var first = browser.read("/");
        assertNotNull(first.selectFirst("a[href=/indkaldelser/" + callId + "]"));

        var call = browser.read("/indkaldelser/" + callId);
        var feed = call.selectFirst("link[rel=alternate]").attr("href");
        assertTrue(feed.endsWith("/citizen-input/v1/inputs.atom?callId=" + callId), feed);
        assertNotNull(call.selectFirst("#andre ~ p a[href='" + feed + "']"));
        assertTrue(call.text().contains("Det ligger fast Budgettet"));
        assertTrue(call.text().contains("Det kan du påvirke Alt andet"));
        assertNotNull(call.selectFirst("a[href=/netvaerk/" + networkId + "]"));

        var network = browser.read("/netvaerk/" + networkId);
        assertEquals(TITLE, network.selectFirst("h1").text());
        for (var heading : List.of("Du sagde", "Vi lærte", "Vi prøvede", "Vi ændrede")) {
            assertFalse(network.select("h2:containsOwn(" + heading + ")").isEmpty(), heading);
        }
        assertNotNull(browser.read("/?q=h%C3%A6kken").selectFirst("a[href=/netvaerk/" + networkId + "]"));
        assertTrue(browser.read("/?q=findesikke").select("a[href^=/netvaerk/]").isEmpty());
    }

    @Test
    void anybodyProposesAThemeAndSeesItsRound() {
        var form = browser.read("/foreslaa-tema");
        var incomplete = browser.send(form, "/foreslaa-tema", Map.of("titel", "Alene om natten"));
        assertEquals("Alene om natten", incomplete.getElementById("titel").val());
        assertNotNull(incomplete.selectFirst(".alert-error a[href=#citizenValue]"));

        var filled = new java.util.HashMap<>(Beginnings.SEVEN_ANSWERS);
        filled.putAll(Map.of("udfordring", "Ingen at ringe til", "type", "WELFARE"));
        var proposal = browser.send(incomplete, "/foreslaa-tema", filled);

        assertEquals("Vi har modtaget det", proposal.getElementById("nu").text());
        assertTrue(proposal.text().contains("Det kom med i runden, der lukker"));
    }

    @Test
    void whenAServiceIsDownTheRestIsThere() {
        var reader = new Browser();
        reader.logIn("/arbejdsrum", Staff.FATIMA);
        SUITE.kill(Service.CITIZEN_INPUT);
        try {
            var first = browser.read("/?q=h%C3%A6kken");
            assertTrue(first.text().contains("Vi kan ikke vise indkaldelserne."));
            assertNotNull(first.selectFirst("a[href=/netvaerk/" + networkId + "]"));
            var network = browser.read("/netvaerk/" + networkId);
            assertEquals(TITLE, network.selectFirst("h1").text());
            assertTrue(network.text().contains("Vi kan ikke vise, hvad der kom ud af det."));
            var work = reader.read("/arbejdsrum");
            assertTrue(work.text().contains("Vi kan ikke vise, hvad borgerne har skrevet."));
            assertNotNull(work.selectFirst("a[href=/arbejdsrum/netvaerk/" + networkId + "]"));
            assertTrue(reader.read("/arbejdsrum/borgerinput")
                    .text()
                    .contains("Vi kan ikke vise, hvad borgerne har skrevet."));
            assertEquals(
                    TITLE,
                    reader.read("/arbejdsrum/netvaerk/" + networkId)
                            .selectFirst("h1")
                            .text());
        } finally {
            SUITE.startAgain(Service.CITIZEN_INPUT);
        }
    }

    private Document give(String text) {
        var form = browser.read("/giv-input?indkaldelse=" + callId);
        return browser.send(form, "/giv-input", Map.of("titel", "Fra en nabo", "tekst", text, "samtykke", "PUBLISH"));
    }

    private static String code(Document given) {
        return given.selectFirst(".tv-code").text();
    }

    private Document follow(String code) {
        return browser.send(browser.read("/kvittering"), "/kvittering", Map.of("kode", code));
    }

    private static String now(Document status) {
        return status.getElementById("nu").text();
    }

    private void assertNoAddressHolds(String code) {
        assertTrue(browser.addresses().stream().noneMatch(address -> address.contains(code)));
        assertEquals(
                List.of(),
                SUITE.logs().stream().filter(log -> Search.holds(log, code)).toList());
    }

    private static UUID inputId(String code) {
        return Caller.anybody()
                .post("/citizen-input/v1/receipts/status", Map.of("receiptCode", code))
                .expect(200)
                .id("inputId");
    }

    private static void publish(String code) {
        var id = inputId(code);
        Staff.FATIMA
                .caller()
                .postTo(
                        "/citizen-input/v1/screening/inputs/" + id,
                        INPUTS + id + "/screenings",
                        Map.of("outcome", "PUBLISHED", "attested", true))
                .expect(201);
    }

    private static void answer(String code, String words) {
        var input = INPUTS + inputId(code);
        Staff.FATIMA
                .caller()
                .postTo(input, input + "/answers", Map.of("outcome", "USED", "text", words))
                .expect(201);
    }
}
