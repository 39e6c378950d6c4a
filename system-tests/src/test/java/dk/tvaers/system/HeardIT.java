package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five hundred say something, and everybody who can be reached is told what it led to, also when the service dies while it tells. */
class HeardIT {
    /** What contributors do themselves is no news to them. */
    private static final Set<String> OWN_DEEDS = Set.of("RECEIVED", "REOPENED", "WITHDRAWN");

    private static final String INPUTS = "/citizen-input/v1/inputs/";

    private static final Suite SUITE = Suite.running();
    private static final Caller LEAD = Staff.METTE.caller();
    private static Crowd crowd;
    private static UUID networkId;

    @BeforeAll
    static void speakAndBeHeard() {
        Units.imported(Staff.GITTE.caller());
        networkId = Beginnings.network("Lys og liv om aftenen");
        Members.gather(networkId);
        new Course(networkId, "EXECUTIVE_FORUM").prepare();
        crowd = new Crowd(Beginnings.openCall(LEAD, networkId));
        crowd.speak();
        publish();
        cite();
        answer();
        SUITE.kill(Service.CITIZEN_INPUT);
        SUITE.startAgain(Service.CITIZEN_INPUT);
        crowd.at(withdrawn().getFirst()).withdraw();
        crowd.at(withdrawn().getLast()).withdraw();
        crowd.at(reopened()).reopen("Lampen lyser kun om dagen");
    }

    private static List<Integer> withdrawn() {
        return List.of(crowd.reachable().get(1), crowd.reachable().get(2));
    }

    private static int reopened() {
        return crowd.reachable().getFirst();
    }

    private static void publish() {
        var moderator = Staff.FATIMA.caller();
        IntStream.range(0, Crowd.COUNT).parallel().forEach(i -> {
            var id = crowd.at(i).inputId();
            moderator
                    .postTo(
                            "/citizen-input/v1/screening/inputs/" + id,
                            INPUTS + id + "/screenings",
                            Map.of("outcome", "PUBLISHED", "attested", true))
                    .expect(201);
        });
    }

    private static void cite() {
        var cited = crowd.reachable().stream()
                .map(index -> Map.of("inputId", crowd.at(index).inputId(), "relation", "SUPPORTS"))
                .toList();
        var finding = Map.of("statement", "Man mødes, hvor der er lys", "outsideOwnUnits", true, "inputs", cited);
        Eventually.answers(201, () -> LEAD.post("/networks/v1/networks/" + networkId + "/findings", finding));
    }

    private static void answer() {
        crowd.reachable().parallelStream().forEach(index -> {
            var input = INPUTS + crowd.at(index).inputId();
            LEAD.postTo(input, input + "/answers", Map.of("outcome", "USED", "text", "Tak. Lyset er på vej."))
                    .expect(201);
        });
    }

    @Test
    void everybodyIsToldEachThingOnce() {
        Eventually.until(Log::isReadToTheEnd, read -> read);
        for (var index : crowd.reachable()) {
            if (!withdrawn().contains(index)) {
                Eventually.holds(() -> assertEquals(happened(index), told(index), crowd.address(index)));
            }
        }
        assertEquals(
                3,
                happened(reopened()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void whatCameTwiceIsTheSameLetter() {
        var texts = SUITE.post().accepted().stream()
                .collect(Collectors.groupingBy(
                        Post.Letter::id,
                        Collectors.mapping(letter -> letter.to() + letter.text(), Collectors.toSet())));

        assertFalse(texts.isEmpty());
        assertEquals(
                List.of(),
                texts.values().stream().filter(same -> same.size() > 1).toList());
    }

    @Test
    void nobodyWasToldWhoCannotBeReached() {
        var addresses = crowd.reachable().stream().map(crowd::address).collect(Collectors.toSet());

        assertEquals(
                List.of(),
                SUITE.post().accepted().stream()
                        .map(Post.Letter::to)
                        .filter(to -> !addresses.contains(to))
                        .toList());
    }

    @Test
    void theReportCountsEveryVoice() {
        Eventually.until(Log::isReadToTheEnd, read -> read);
        var inputs = Reports.figures(networkId).path("inputs");

        assertEquals(Crowd.COUNT, inputs.path("n").intValue());
        assertEquals(Crowd.WITH_NUMBERS, inputs.path("maskedNumbers").intValue());
        assertEquals(
                Map.of("ANSWERED", 47, "REOPENED", 1, "WITHDRAWN", 2, "PUBLISHED", 450),
                counts(
                        inputs.path("byState").findValuesAsText("state"),
                        inputs.path("byState").findValuesAsText("n")));
    }

    @Test
    void whoSaysTheSameIsShownWhatOthersSaid() {
        var found = Caller.anybody()
                .post("/citizen-input/v1/input-similarities", Map.of("text", Crowd.TUNNEL))
                .expect(200)
                .json()
                .path("items");

        assertEquals(5, found.size());
        found.forEach(input -> assertTrue(input.path("text").textValue().startsWith(Crowd.TUNNEL)));
    }

    @Test
    void thePersonalNumbersAreNowhere() {
        for (var number : crowd.personalNumbers()) {
            assertEquals(List.of(), Search.everywhere(number));
            assertTrue(SUITE.post().accepted().stream()
                    .noneMatch(letter -> letter.text().contains(number)));
        }
    }

    /** What the receipt says has happened, each with how often. */
    private static Map<String, Integer> happened(int index) {
        var news = new HashMap<String, Integer>();
        crowd.at(index).status().json().path("timeline").forEach(entry -> {
            if (!OWN_DEEDS.contains(entry.path("what").textValue())) {
                news.merge(entry.path("message").textValue(), 1, Integer::sum);
            }
        });
        return news;
    }

    /** What the letters say, each letter once however often it came. */
    private static Map<String, Integer> told(int index) {
        Collection<Post.Letter> letters = SUITE.post().accepted().stream()
                .filter(letter -> letter.to().equals(crowd.address(index)))
                .collect(Collectors.toMap(Post.Letter::id, letter -> letter, (first, _) -> first))
                .values();
        var news = new HashMap<String, Integer>();
        letters.forEach(letter -> letter.news().forEach(line -> news.merge(line, 1, Integer::sum)));
        return news;
    }

    private static Map<String, Integer> counts(List<String> states, List<String> counts) {
        var byState = new HashMap<String, Integer>();
        for (var i = 0; i < states.size(); i++) {
            if (!counts.get(i).equals("0")) {
                byState.put(states.get(i), Integer.valueOf(counts.get(i)));
            }
        }
        return byState;
    }
}
