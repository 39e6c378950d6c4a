package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Units, people and the files they come from, on the pages of those who may see and bring them. */
class OrganisationPagesIT {
    private static final String UNITS = "/arbejdsrum/import/enheder";
    private static final String PEOPLE = "/arbejdsrum/import/medarbejdere";
    private static final String UNIT_COLUMNS = "number,name,parent_number,level,valid_from,valid_to\n";
    private static final String STAFF_COLUMNS =
            "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n";

    private final Browser browser = new Browser();

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
    }

    @Test
    void everybodyAtWorkFindsAUnitFromAboveAndByName() {
        var top = PageRules.checked(browser.logIn("/arbejdsrum/enheder", Staff.PETER));
        var department = follow(follow(top, "Albertslund Kommune"), "Dagtilbud");
        var unit = follow(department, "Børnehuset Nord");

        assertEquals("Børnehuset Nord", unit.selectFirst("h1").text());
        assertEquals(
                List.of("Albertslund Kommune", "Dagtilbud"),
                unit.select("main .tv-kicker a[href*=/enheder/]").eachText());
        assertTrue(unit.select("#foer ~ div tbody tr").text().contains("1. august 2012"), unit::text);
        var found = PageRules.checked(browser.read("/arbejdsrum/enheder?q=huset+nord"));
        assertEquals(unit.location(), follow(found, "Børnehuset Nord").location());
        assertEquals(404, browser.status("/arbejdsrum/enheder/" + UUID.randomUUID()));
    }

    @Test
    void whatIsNotForEverybodyIsNeitherOfferedNorShown() {
        var page = browser.logIn("/arbejdsrum/enheder", Staff.PETER);

        assertEquals(List.of("Enheder"), page.select(".tv-rooms a").eachText());
        for (var path : List.of("/arbejdsrum/mennesker", "/arbejdsrum/import", UNITS, PEOPLE)) {
            assertEquals(403, browser.status(path), path);
        }
        var administrator = new Browser();
        page = administrator.logIn("/arbejdsrum/enheder", Staff.GITTE);
        assertEquals(
                List.of("Enheder", "Import", "Revision"),
                page.select(".tv-rooms a").eachText());
        assertEquals(403, administrator.status("/arbejdsrum/mennesker"));
    }

    @Test
    void aFileOfUnitsIsTriedBeforeItIsUsed() {
        var name = "Haven " + letters();
        var file = UNIT_COLUMNS + "haven-" + letters() + "," + name + ",dagtilbud,UNIT,2020-01-01,\n"
                + "vejen,Vejen,findes-ikke,UNIT,2020-01-01,\n";
        PageRules.checked(browser.logIn(UNITS, Staff.GITTE));

        var tried = PageRules.checked(browser.send(UNITS, sent(file, "proev")));
        assertEquals("1", count(tried, "Nye"), tried::text);
        assertEquals("3", tried.selectFirst("#linjer ~ table tbody th").text());
        assertTrue(tried.text().contains(name));
        assertTrue(sought(name).select(".tv-card").isEmpty(), "nothing is written yet");

        var done = PageRules.checked(browser.send(UNITS, sent(file, "indlaes")));
        assertNotNull(done.selectFirst(".alert-success"), done::text);
        assertEquals(1, sought(name).select(".tv-card").size());
        var again = browser.send(UNITS, sent(file, "indlaes"));
        assertEquals("0", count(again, "Nye"));
        assertEquals("1", count(again, "Som før"));
    }

    @Test
    void whatIsNoFileOfUnitsIsRefusedInWordsAndNothingIsWritten() {
        browser.logIn(UNITS, Staff.GITTE);

        refused(new Multipart().file("fil", "", new byte[0]).field("handling", "indlaes"), "Vælg den fil");
        refused(sent("navn;nummer\nHaven;1\n", "indlaes"), "kolonnernes navne");
        refused(file(new byte[] {'P', 'K', 3, 4, (byte) 0xfe, (byte) 0xff}).field("handling", "indlaes"), "UTF-8");
        refused(sent(UNIT_COLUMNS, "indlaes").field("gaelder", "i morgen"), "Vælg en dato");
        refused(sent(UNIT_COLUMNS, "indlaes").field("gaelder", "2999-01-01"), "kommer");
        refused(file(new byte[11 * 1024 * 1024]).field("handling", "indlaes"), "for stor");
    }

    @Test
    void aFileOfTheStaffIsReadAndEverybodyInItIsFound() {
        Members.signedIn(Staff.IDA);
        var name = "Asta " + letters();
        browser.logIn(PEOPLE, Staff.IDA);
        var file = STAFF_COLUMNS + letters() + "," + name + "," + letters()
                + "@kommunen.example,boernehuset-nord,pædagog,2019-03-01,,\n"
                + letters() + ",Vilfred Opdigtet,,findes-ikke,pædagog,2019-03-01,,\n";

        var done = PageRules.checked(browser.send(PEOPLE, sent(file, "indlaes").field("bekraeftet", "ja")));
        assertEquals("1", count(done, "Nye"), done::text);
        assertEquals(
                "Enheden findes ikke.",
                done.selectFirst("#linjer ~ table tbody td").text());

        var person = follow(PageRules.checked(browser.read("/arbejdsrum/mennesker")), name);
        assertEquals(name, person.selectFirst("h1").text());
        assertTrue(person.select(".tv-facts").text().contains("Børnehuset Nord"), person::text);
        assertTrue(person.select(".tv-facts").text().contains("pædagog"), person::text);
        var readings = follow(person, "Hvem har læst oplysningerne");
        assertTrue(readings.select("tbody tr").text().contains("Alle oplysninger"), readings::text);
        assertEquals(
                "Ida Vesterby", follow(readings, "Se hvem").selectFirst("h1").text());
    }

    @Test
    void whatAPersonIsToTheNetworksStandsWithThePerson() {
        var title = "Fælles køkkenhave";
        var networkId = Beginnings.network(title);
        Members.gather(networkId);
        browser.logIn("/arbejdsrum/mennesker", Staff.IDA);
        var mette = "/arbejdsrum/mennesker/" + Members.signedIn(Staff.METTE);

        var person = PageRules.checked(browser.read(mette));

        var row = person.selectFirst("#roller ~ div tbody tr");
        assertTrue(row.text().startsWith(title + " netværksleder"), person::text);
        assertTrue(row.text().endsWith("Ingen slutdag"), person::text);
        assertEquals("/arbejdsrum/netvaerk/" + networkId, row.selectFirst("a").attr("href"));
        assertEquals(title, follow(person, title).selectFirst("h1").text());
        assertTrue(browser.read(mette + "/laesninger").select("tbody tr").text().contains("Roller i netværk"), title);
    }

    @Test
    void whoeverWouldEndManyIsAskedFirst() {
        browser.logIn(PEOPLE, Staff.IDA);
        var kept = letters() + ",Vera Opdigtet,,boernehuset-nord,pædagog,2019-03-01,,\n";
        var left = letters() + ",Villy Opdigtet,,boernehuset-nord,pædagog,2019-03-01,,\n";
        browser.send(PEOPLE, sent(STAFF_COLUMNS + kept + left, "indlaes").field("bekraeftet", "ja"));

        var asked = PageRules.checked(browser.send(PEOPLE, sent(STAFF_COLUMNS + kept, "indlaes")));
        assertNotNull(asked.selectFirst(".alert-error a[href=#bekraeftet]"), asked::text);
        assertNull(asked.selectFirst("#udfald"), asked::text);
        var tried = PageRules.checked(browser.send(PEOPLE, sent(STAFF_COLUMNS + kept, "proev")));
        assertEquals("1", count(tried, "Arbejder her ikke mere"), tried::text);
        var done = browser.send(PEOPLE, sent(STAFF_COLUMNS + kept, "indlaes").field("bekraeftet", "ja"));
        assertEquals("1", count(done, "Arbejder her ikke mere"), done::text);
        assertEquals("1", count(done, "Som før"), done::text);
    }

    private Document follow(Document page, String link) {
        var found = page.select("main a").stream()
                .filter(each -> each.text().equals(link))
                .findFirst();
        assertTrue(found.isPresent(), () -> link + " on " + page.text());
        return PageRules.checked(browser.read(found.get().attr("href")));
    }

    private Document sought(String name) {
        return browser.read("/arbejdsrum/enheder?q=" + name.replace(" ", "+"));
    }

    private void refused(Multipart form, String why) {
        var page = PageRules.checked(browser.send(UNITS, form));
        assertTrue(page.select(".alert-error").text().contains(why), () -> why + ": " + page.text());
        assertNull(page.selectFirst("#udfald"), page::text);
    }

    private static String count(Document page, String what) {
        var row = page.select("#udfald ~ table tr").stream()
                .filter(each -> each.select("th").text().equals(what))
                .findFirst();
        return row.map(each -> each.select("td").text()).orElse("");
    }

    private static Multipart sent(String file, String deed) {
        return file(file.getBytes(StandardCharsets.UTF_8)).field("handling", deed);
    }

    private static Multipart file(byte[] content) {
        return new Multipart().file("fil", "fil.csv", content);
    }

    /** Letters alone: digits can look like a personal number. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(sign -> sign <= '9' ? sign - '0' + 'g' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
