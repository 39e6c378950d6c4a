package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.citizeninput.InputCorrected;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkInputsTest {
    private final NetworkStory network = new NetworkStory();
    private final InputStory inputs = new InputStory(network);

    @Test
    void findsThemOnEveryWayAndCountsTheirStates() {
        inputs.tellAll();

        eventually(() -> network.reportAt(100)
                .body("inputs.n", equalTo(5))
                .body("inputs.byState.state", contains("RECEIVED", "REJECTED", "ANSWERED", "REOPENED", "WITHDRAWN"))
                .body("inputs.byState.n", contains(1, 1, 1, 1, 1))
                .body("inputs.maskedNumbers", equalTo(2))
                .body("inputs.citedInputs", equalTo(2))
                .body("outcomes.outcome", contains("USED", "PARTLY"))
                .body("outcomes.n", contains(1, 1)));
    }

    /**
     * READ: ends at 2, 4, 8; censored at 3 (withdrawn) and 100 (open). S(2) = 4/5, S(4) = 4/5·2/3 = 0.53, S(8) = 0.53·1/2 = 0.27: median
     * 8. ANSWER: ends at 10, 20; censored at 3, 8 (rejected), 100. S(10) = 2/3, S(20) = 1/3: median 20. Nine in ten is not reached.
     */
    @Test
    void measuresTheTimesWithTheOpenOnes() {
        inputs.tellAll();

        eventually(() -> network.reportAt(100)
                .body("responseTimes.step", contains("READ", "ANSWER"))
                .body("responseTimes.n", contains(5, 5))
                .body("responseTimes.open", contains(1, 1))
                .body("responseTimes.medianHours", contains(8.0f, 20.0f))
                .body("responseTimes[0]", not(hasKey("p90Hours")))
                .body("responseTimes[1]", not(hasKey("p90Hours"))));
    }

    @Test
    void showsThemAsTheyWereAtTheTime() {
        inputs.tellAll();

        eventually(() -> network.reportAt(5)
                .body("inputs.n", equalTo(5))
                .body("inputs.byState.state", contains("RECEIVED", "PUBLISHED", "HELD", "WITHDRAWN"))
                .body("inputs.byState.n", contains(2, 1, 1, 1))
                .body("inputs.citedInputs", equalTo(1))
                .body("outcomes", empty())
                .body("responseTimes[0].open", equalTo(2))
                .body("responseTimes[1].open", equalTo(4))
                .body("responseTimes[1]", not(hasKey("medianHours"))));
    }

    @Test
    void listsWhatEachLedTo() {
        inputs.tellAll();
        var confirmed = inputs.confirmed();
        NetworkStory.tell(confirmed.hour(), confirmed.event());

        eventually(() -> network.inputs()
                .body("items", hasSize(5))
                .body(at(inputs.called, "state"), equalTo("CONFIRMED"))
                .body(at(inputs.linked, "state"), equalTo("REOPENED"))
                .body(at(inputs.themed, "state"), equalTo("RECEIVED"))
                .body(at(inputs.cited, "state"), equalTo("REJECTED"))
                .body(at(inputs.proposed, "state"), equalTo("WITHDRAWN"))
                .body("next", nullValue())
                .body(at(inputs.called, "receivedAt"), equalTo("2025-03-03T08:00:00Z"))
                .body(at(inputs.called, "readAt"), equalTo("2025-03-03T10:00:00Z"))
                .body(at(inputs.called, "answeredAt"), equalTo("2025-03-03T18:00:00Z"))
                .body(at(inputs.called, "outcome"), equalTo("USED"))
                .body(at(inputs.called, "citations.citedIn"), contains("ICEBERG_NODE", "FINDING"))
                .body(
                        at(inputs.called, "citations.citationId"),
                        contains(inputs.node.toString(), inputs.finding.toString()))
                .body(at(inputs.called, "citations.relation"), contains("SOURCE", "CONTRADICTS"))
                .body(at(inputs.linked, "outcome"), equalTo("PARTLY"))
                .body(at(inputs.themed, "citations"), empty())
                .body(at(inputs.themed, "readAt"), nullValue()));
    }

    @Test
    void aRejectedOneThatWasCorrectedWaitsAnew() {
        inputs.tellAll();
        NetworkStory.tell(9, new InputCorrected(inputs.cited));

        eventually(() -> network.reportAt(100)
                .body("inputs.byState.state", contains("RECEIVED", "ANSWERED", "REOPENED", "WITHDRAWN"))
                .body("inputs.byState.n", contains(2, 1, 1, 1))
                .body("responseTimes.open", contains(1, 2)));
    }

    @Test
    void listsThemPageByPageEachOnce() {
        inputs.tellAll();
        eventually(() -> network.inputs().body("items", hasSize(5)));

        var seen = new ArrayList<String>();
        var page = "?limit=2";
        while (page != null) {
            var answer = get(network.path() + "/inputs" + page).statusCode(200).extract();
            seen.addAll(answer.path("items.inputId"));
            String next = answer.path("next");
            page = next == null ? null : "?limit=2&cursor=" + next;
        }

        assertEquals(newestFirst(), seen);
        get(network.path() + "/inputs?limit=2").header("Link", notNullValue());
    }

    /** All were received in the same moment, so the id decides. */
    private List<String> newestFirst() {
        return Stream.of(inputs.called, inputs.linked, inputs.themed, inputs.cited, inputs.proposed)
                .map(UUID::toString)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String at(UUID input, String field) {
        return "items.find { it.inputId == '" + input + "' }." + field;
    }
}
