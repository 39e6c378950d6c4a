package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the whole thread leads to: what the citizen reads, what the report says, and what is nowhere. */
class JourneyIT {
    private static final BigDecimal NANOS_PER_HOUR = new BigDecimal("3600000000000");

    private static Journey journey;

    @BeforeAll
    static void walk() {
        journey = Journey.walked();
        Eventually.until(Log::isReadToTheEnd, read -> read);
    }

    @Test
    void theReceiptShowsTheOutcomeAndWhereTheInputWasUsed() {
        Eventually.holds(() -> {
            var status = journey.voices().at(11).status().json();
            assertEquals("ANSWERED", status.path("state").textValue());
            assertEquals("PARTLY", status.path("answer").path("outcome").textValue());
            assertFalse(status.path("answer").path("text").textValue().isBlank());
            assertEquals(
                    List.of(
                            "RECEIVED",
                            "PUBLISHED",
                            "CITED_IN_FINDING",
                            "CITED_IN_ICEBERG_NODE",
                            "PHASE_ENTERED",
                            "ANSWERED"),
                    status.path("timeline").findValuesAsText("what"));
            var network = status.path("networks").path(0);
            assertEquals(journey.networkId().toString(), network.path("id").textValue());
            assertEquals("THEMING", network.path("phase").textValue());
            var cited = status.path("timeline").path(2).path("message").textValue();
            assertTrue(cited.contains(network.path("title").textValue()), cited);
        });
    }

    @Test
    void theReceiptShowsWhatTheSenderDidLast() {
        assertEquals(
                "CONFIRMED",
                journey.voices().at(9).status().json().path("state").textValue());
        assertEquals(
                "REOPENED",
                journey.voices().at(12).status().json().path("state").textValue());
        var withdrawn = journey.voices().at(14).status().json();
        assertEquals("WITHDRAWN", withdrawn.path("state").textValue());
        assertFalse(withdrawn.has("text"), withdrawn::toString);
    }

    @Test
    void everybodyReadsWhatWasPublishedAndNothingElse() {
        var shown = Caller.anybody()
                .get("/citizen-input/v1/inputs?limit=100&networkId=" + journey.networkId())
                .expect(200)
                .json()
                .path("items");

        // 25 less the two unread, the held, the rejected and the withdrawn one.
        assertEquals(20, shown.size());
        var anonymised = shown.get(19);
        assertEquals(
                Voices.MARKER + " smager bedst sammen", anonymised.path("text").textValue());
        assertEquals("USED", anonymised.path("answer").path("outcome").textValue());
    }

    /**
     * By hand, from {@link Members} and {@link Voices}.
     *
     * <p>Members: 3 bring their profession, 2 are citizens, nobody is the relative that the theme expects, so n = 5 and k = 3.
     * Blau 1 − (9 + 4)/25 = 12/25 = .48; normalised .48 · 3/2 = .72; Shannon −(.6 ln .6 + .4 ln .4) = .30650 + .36652 = .6730;
     * evenness .67301 / ln 3 = .67301 / 1.09861 = .6126. Citizens 2/5 = .4. Mette's department and Amina's, which is Jonas's too:
     * two departments, three units, one pair.
     *
     * <p>Inputs: 1 and 2 unread; 3 held; 4 rejected; 6–25 published, of which 9–13 were answered like 5, and 14 withdrawn: 14
     * published are left; of the six answered 9 is confirmed and 12 reopened. 5, 9, 10 and 11 are cited, 11 twice.
     */
    @Test
    void theReportIsWhatAHandCalculates() throws JsonProcessingException {
        var figures = Reports.figures(journey.networkId());

        assertEquals(json("""
                {"n": 5,
                 "byPerspective": [
                   {"perspective": "citizen", "n": 2}, {"perspective": "profession", "n": 3}, {"perspective": "relative", "n": 0}],
                 "diversity": {"blau": 0.48, "blauNormalised": 0.72, "shannon": 0.673, "evenness": 0.6126, "categories": 3},
                 "citizenShare": 0.4}"""), figures.path("members"));
        assertEquals(json("""
                {"departments": 2, "units": 3, "departmentPairs": 1}"""), figures.path("bridged"));
        assertEquals(json("""
                {"n": 25,
                 "byState": [
                   {"state": "RECEIVED", "n": 2}, {"state": "PUBLISHED", "n": 14}, {"state": "HELD", "n": 1},
                   {"state": "REJECTED", "n": 1}, {"state": "ANSWERED", "n": 4}, {"state": "CONFIRMED", "n": 1},
                   {"state": "REOPENED", "n": 1}, {"state": "WITHDRAWN", "n": 1}],
                 "maskedNumbers": 2,
                 "citedInputs": 4}"""), figures.path("inputs"));
        assertEquals(json("""
                [{"outcome": "USED", "n": 3}, {"outcome": "PARTLY", "n": 1}, {"outcome": "NOT_USED", "n": 1},
                 {"outcome": "ELSEWHERE", "n": 1}]"""), figures.path("outcomes"));
        assertEquals(1, figures.path("findings").intValue());
        assertEquals(2, figures.path("icebergNodes").intValue());
        assertEquals("THEMING", figures.path("phase").textValue());
    }

    /**
     * By hand: 23 of 25 were read. The two that were not were sent first, so each has waited longer than any other did, and the
     * Kaplan–Meier estimate falls by 1/25 at each reading: to 12/25 ≤ ½ at the 13th shortest wait, and to 2/25 ≤ 1/10 at the
     * 23rd. Of the answers 6 came; 4 and 14 need none any more, 17 are open, and the estimate stays above ½: no median.
     */
    @Test
    void theResponseTimesCountWhatIsStillOpen() throws JsonProcessingException {
        var waits = Reports.inputs(journey.networkId()).stream()
                .filter(input -> input.has("readAt"))
                .map(input -> Duration.between(at(input, "receivedAt"), at(input, "readAt")))
                .sorted()
                .toList();
        assertEquals(23, waits.size());

        var times = Reports.figures(journey.networkId()).path("responseTimes");

        var read = times.path(0);
        assertEquals(
                hours(waits.get(12)), read.path("medianHours").decimalValue().setScale(4));
        assertEquals(hours(waits.get(22)), read.path("p90Hours").decimalValue().setScale(4));
        assertEquals(2, read.path("open").intValue());
        assertEquals(json("""
                {"step": "ANSWER", "n": 25, "open": 17}"""), times.path(1));
    }

    @Test
    void theNumberInOneInputIsNowhere() {
        var number = journey.voices().personalNumber();
        assertEquals(2, journey.voices().at(Voices.WITH_NUMBERS).maskedNumbers());
        for (var separator : List.of("", "-", " ")) {
            assertEquals(List.of(), Search.everywhere(number.substring(0, 6) + separator + number.substring(6)));
        }
    }

    /** Shows at the same time that the search for the number would find it, and that citizens' words do not travel. */
    @Test
    void theWordsOfThatInputAreInOneDatabaseAlone() {
        assertEquals(
                List.of("database citizen_input \"public\".\"input\"", "answer"), Search.everywhere(Voices.MARKER));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static Instant at(JsonNode input, String field) {
        return Instant.parse(input.path(field).textValue());
    }

    private static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos()).divide(NANOS_PER_HOUR, 4, RoundingMode.HALF_UP);
    }
}
