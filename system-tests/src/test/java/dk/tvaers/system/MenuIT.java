package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody is shown a way that is closed to them: every link of the menu, and every link from there on, leads to a page, for each role of
 * domain.md §5 that works here.
 */
class MenuIT {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String START = "/arbejdsrum";
    private static final int FEWEST = 8;

    private final Browser browser = new Browser();

    /** Who has it in this test. */
    private enum Role {
        NETWORK_LEAD(Staff.METTE),
        REFERENCE_LEAD(Staff.HENRIK),
        LINE_MANAGER(Staff.SOEREN),
        CO_DRIVER(Staff.LISE),
        CORE_MEMBER(Staff.AMINA),
        PHASE_MEMBER(Staff.JONAS),
        RECEIVER(Staff.KAREN),
        CONSULTANT(Staff.SIGNE),
        SECRETARIAT(Staff.IDA),
        EXECUTIVE_FORUM(Staff.HENRIK),
        MODERATOR(Staff.FATIMA),
        ANALYST(Staff.RASMUS),
        ADMINISTRATOR(Staff.GITTE),
        OPERATOR(Staff.NIELS),
        /** In no network. */
        NONE(Staff.PETER);

        private final Staff who;

        Role(Staff who) {
            this.who = who;
        }
    }

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        var networkId = Beginnings.network("Cykler til alle");
        Members.gather(networkId);
        for (var role : List.of(Role.LINE_MANAGER, Role.CO_DRIVER, Role.PHASE_MEMBER, Role.RECEIVER, Role.CONSULTANT)) {
            assign(networkId, role);
        }
        Beginnings.handover(networkId, "Cykelværksted", Members.signedIn(Staff.KAREN), "dagtilbud");
        Beginnings.openCall(Staff.IDA.caller(), networkId);
    }

    private static void assign(UUID networkId, Role role) {
        var asked = Map.of("personId", Members.signedIn(role.who), "role", role.name());
        Staff.IDA
                .caller()
                .post("/members/v1/networks/" + networkId + "/roles", asked)
                .expect(201);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyLinkOfTheMenuLeadsToAPageThatIsWhole(Role role) {
        var menu = new ArrayDeque<>(menu(browser.logIn(START, role.who)));
        var seen = new HashSet<String>();

        while (!menu.isEmpty()) {
            var path = menu.remove();
            if (seen.add(path)) {
                var answer = browser.load(path);
                assertEquals(200, answer.statusCode(), path);
                // Nothing on it is missing because a service said no either.
                var page = PageRules.checked(Jsoup.parse(answer.body(), path));
                // What is for everybody does not ask who reads it.
                menu.addAll(path.startsWith(START) ? menu(page) : List.of());
            }
        }
        assertTrue(seen.size() >= FEWEST, seen::toString);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void soDoesEveryLinkFromThereOn(Role role) {
        browser.logIn(START, role.who);
        var closed = new ArrayList<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(START));

        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            if (path.startsWith(START) && seen.add(kind(path))) {
                var answer = browser.load(path);
                if (answer.statusCode() != 200) {
                    closed.add(path + " answered " + answer.statusCode());
                }
                ahead.addAll(links(Jsoup.parse(answer.body()), "a[href^=/]:not([download])"));
            }
        }

        assertEquals(List.of(), closed);
        assertTrue(seen.size() >= FEWEST, seen::toString);
    }

    private static List<String> menu(Document page) {
        return links(page, "nav a[href^=/]");
    }

    private static List<String> links(Document page, String which) {
        return page.select(which).eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .toList();
    }

    /** Each kind of page once: ids and queries do not make another. */
    private static String kind(String path) {
        return ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{id}");
    }
}
