package dk.tvaers.networks.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.history.HistoryFile.Finding;
import dk.tvaers.networks.history.HistoryFile.Network;
import dk.tvaers.networks.history.HistoryFile.Theme;
import dk.tvaers.networks.history.HistoryFile.Tried;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.networktype.CourseStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, Course> COURSES = Map.of(
            "WELFARE",
            new Course(Arrays.stream(Phase.values())
                    .map(phase -> new CourseStep(phase, false))
                    .toList()),
            "SHORT",
            new Course(List.of(new CourseStep(Phase.MANDATE, false), new CourseStep(Phase.CLOSING, false))));
    private static final Theme THEME = new Theme("Fravær", "Mange er væk.", null, "2015-01-20", null);

    @Test
    void aRunningNetworkWithNoMoreThanItMustHaveIsRight() {
        assertEquals(List.of(), problems(network("WELFARE", "2015-03-02", null, phase("MANDATE", "2015-03-02"))));
    }

    @Test
    void aClosedNetworkMayHaveGoneBackAndSkippedWhatNobodyWroteDown() {
        assertEquals(
                List.of(),
                problems(network(
                        "WELFARE",
                        "2015-03-02",
                        "2016-09-13",
                        phase("MANDATE", "2015-03-02"),
                        phase("DISCOVERY", "2015-06-01"),
                        new HistoryFile.Phase("DESIGN", "2015-08-01", "Der manglede naboer."),
                        phase("CLOSING", "2016-09-13"))));
    }

    @Test
    void todayHasHappened() {
        assertEquals(List.of(), problems(network("WELFARE", "2026-11-24", null, phase("MANDATE", "2026-11-24"))));
    }

    @Test
    void aFileHasTheFormatThatIsReadAndSomethingInIt() {
        assertEquals(List.of("/version history-version", "/networks not-empty"), problems(new HistoryFile(null, null)));
        assertEquals(
                List.of("/version history-version", "/networks/0 not-null"),
                problems(new HistoryFile(2, Collections.singletonList(null))));
        assertEquals(
                "/networks history-too-many",
                problems(new HistoryFile(1, Collections.nCopies(201, running("same"))))
                        .getFirst());
    }

    @Test
    void everythingThatMustBeThereIsNamedAtOnce() {
        var empty = new Network(null, null, null, null, null, null, null, null, null);

        assertEquals(
                List.of(
                        "/networks/0/reference not-null",
                        "/networks/0/title not-blank",
                        "/networks/0/type not-null",
                        "/networks/0/startedOn not-null",
                        "/networks/0/theme not-null",
                        "/networks/0/phases not-empty"),
                problems(empty));
    }

    @Test
    void everyNetworkHasANameOfItsOwn() {
        assertEquals(
                List.of("/networks/1/reference history-reference-twice"),
                problems(new HistoryFile(1, List.of(running("same"), running("same"), running("other")))));
        assertEquals(List.of("/networks/0/reference pattern"), problems(running("Not a reference")));
    }

    @Test
    void aThemeIsDecidedBeforeItsNetworkStartsAndProposedBeforeThat() {
        var late = new Theme("Fravær", "Mange er væk.", "2015-06-01", "2015-05-01", null);

        assertEquals(
                List.of("/networks/0/theme/decidedOn history-order", "/networks/0/startedOn history-order"),
                problems(new Network(
                        "a",
                        "Fravær",
                        "WELFARE",
                        "2015-03-02",
                        null,
                        late,
                        List.of(phase("MANDATE", "2015-03-02")),
                        null,
                        null)));
    }

    @Test
    void aThemeIsDescribed() {
        assertEquals(
                List.of(
                        "/networks/0/theme/title not-blank",
                        "/networks/0/theme/challenge history-too-long",
                        "/networks/0/theme/reason not-blank",
                        "/networks/0/theme/decidedOn history-no-day"),
                problems(new Network(
                        "a",
                        "Fravær",
                        "WELFARE",
                        "2015-03-02",
                        null,
                        new Theme(" ", "x".repeat(5001), null, "20-01-2015", " "),
                        List.of(phase("MANDATE", "2015-03-02")),
                        null,
                        null)));
    }

    @Test
    void daysAreDaysThatHaveHappenedInTheirOrder() {
        assertEquals(
                List.of("/networks/0/startedOn history-no-day"),
                problems(network("WELFARE", "2015-02-30", null, phase("MANDATE", "2015-03-02"))));
        assertEquals(
                List.of("/networks/0/startedOn history-future", "/networks/0/phases/0/enteredOn history-future"),
                problems(network("WELFARE", "2026-11-25", null, phase("MANDATE", "2026-11-25"))));
        assertEquals(
                List.of(
                        "/networks/0/startedOn history-too-early",
                        "/networks/0/startedOn history-order",
                        "/networks/0/phases/0/enteredOn history-too-early"),
                problems(network("WELFARE", "0015-03-02", null, phase("MANDATE", "0015-03-02"))));
        assertEquals(
                List.of(
                        "/networks/0/closedOn history-order",
                        "/networks/0/phases/0/enteredOn history-after-closing",
                        "/networks/0/closedOn history-not-closing"),
                problems(network("WELFARE", "2015-03-02", "2015-03-01", phase("MANDATE", "2015-03-02"))));
    }

    @Test
    void theCourseBeginsWhereItsTypeBeginsOnTheDayTheNetworkStarted() {
        assertEquals(
                List.of("/networks/0/phases/0/phase history-first-phase"),
                problems(network("WELFARE", "2015-03-02", null, phase("STARTUP", "2015-03-02"))));
        assertEquals(
                List.of("/networks/0/phases/0/enteredOn history-first-day"),
                problems(network("WELFARE", "2015-03-02", null, phase("MANDATE", "2015-03-03"))));
        assertEquals(
                List.of("/networks/0/phases/0/enteredOn history-order"),
                problems(network("WELFARE", "2015-03-02", null, phase("MANDATE", "2015-03-01"))));
    }

    @Test
    void theCourseGoesOnInOrderOfTime() {
        assertEquals(
                List.of("/networks/0/phases/2/enteredOn history-order"),
                problems(network(
                        "WELFARE",
                        "2015-03-02",
                        null,
                        phase("MANDATE", "2015-03-02"),
                        phase("STARTUP", "2015-05-01"),
                        phase("DESIGN", "2015-04-01"))));
    }

    @Test
    void whoWentBackSaysWhyAndNobodyEntersAPhaseTwiceInARow() {
        assertEquals(
                List.of("/networks/0/phases/2/reason reason-needed", "/networks/0/phases/3/phase history-phase-twice"),
                problems(network(
                        "WELFARE",
                        "2015-03-02",
                        null,
                        phase("MANDATE", "2015-03-02"),
                        phase("DESIGN", "2015-04-01"),
                        phase("STARTUP", "2015-05-01"),
                        phase("STARTUP", "2015-05-01"))));
    }

    @Test
    void aPhaseBelongsToTheCourseOfTheType() {
        assertEquals(
                List.of("/networks/0/phases/1/phase phase-outside-course", "/networks/0/phases/2/phase unknown-value"),
                problems(network(
                        "SHORT",
                        "2015-03-02",
                        null,
                        phase("MANDATE", "2015-03-02"),
                        phase("TRIAL", "2015-03-02"),
                        phase("PARTY", "2015-03-02"))));
        assertEquals(
                List.of("/networks/0/type type-unknown"),
                problems(network("PARTY", "2015-03-02", null, phase("TRIAL", "2015-03-02"))));
    }

    @Test
    void aFindingWasMadeWhileTheNetworkRan() {
        assertEquals(
                List.of(
                        "/networks/0/findings/0/statement not-blank",
                        "/networks/0/findings/0/outsideOwnUnits not-null",
                        "/networks/0/findings/0/foundOn history-order",
                        "/networks/0/findings/1/foundOn history-after-closing",
                        "/networks/0/findings/2 not-null"),
                problems(new Network(
                        "a",
                        "Fravær",
                        "SHORT",
                        "2015-03-02",
                        "2016-01-01",
                        THEME,
                        List.of(phase("MANDATE", "2015-03-02"), phase("CLOSING", "2016-01-01")),
                        Arrays.asList(
                                new Finding("", null, "2015-03-01"), new Finding("Sent", true, "2016-01-02"), null),
                        null)));
    }

    @Test
    void whatWasTriedIsOfAKindAndInAState() {
        assertEquals(
                List.of(
                        "/networks/0/tried/0/kind unknown-value",
                        "/networks/0/tried/0/state pattern",
                        "/networks/0/tried/0/on history-order",
                        "/networks/0/tried/1/kind not-null",
                        "/networks/0/tried/1/title not-blank",
                        "/networks/0/tried/1/text history-too-long",
                        "/networks/0/tried/1/state not-null",
                        "/networks/0/tried/1/on not-null"),
                problems(new Network(
                        "a",
                        "Fravær",
                        "WELFARE",
                        "2015-03-02",
                        null,
                        THEME,
                        List.of(phase("MANDATE", "2015-03-02")),
                        null,
                        List.of(
                                new Tried("THEME", "Opkald", null, "stopped", "2015-03-01"),
                                new Tried(null, null, "x".repeat(5001), null, null)))));
    }

    private static Network running(String reference) {
        return new Network(
                reference,
                "Fravær",
                "WELFARE",
                "2015-03-02",
                null,
                THEME,
                List.of(phase("MANDATE", "2015-03-02")),
                null,
                null);
    }

    private static Network network(String type, String startedOn, String closedOn, HistoryFile.Phase... phases) {
        return new Network("a", "Fravær", type, startedOn, closedOn, THEME, List.of(phases), null, null);
    }

    private static HistoryFile.Phase phase(String phase, String enteredOn) {
        return new HistoryFile.Phase(phase, enteredOn, null);
    }

    private static List<String> problems(Network network) {
        return problems(new HistoryFile(1, List.of(network)));
    }

    private static List<String> problems(HistoryFile file) {
        return HistoryCheck.problems(file, TODAY, COURSES).stream()
                .map(problem -> problem.pointer() + " " + problem.key())
                .toList();
    }
}
