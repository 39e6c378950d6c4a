package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What citizens say in the demonstration, and what they are told. */
class CallsTest {

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}[- ]?\\d{4}");
    private static final int LONGEST_INPUT = 5000;
    private static final int LONGEST_TITLE = 200;

    private final List<Scenario> asking =
            Scenario.all().stream().filter(one -> one.call().isPresent()).toList();

    @Test
    void everyInputHasAKeyOfItsOwn() {
        List<String> keys = inputs().map(input -> input.path("key").asText()).toList();

        assertEquals(31, keys.size());
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    @Test
    void oneInputHoldsAnInventedPersonalNumber() {
        long numbers = inputs().map(input -> input.path("text").asText())
                .filter(text -> PERSONAL_NUMBER.matcher(text).find())
                .count();

        assertEquals(1, numbers);
    }

    @Test
    void inputsAreWithinTheirLimits() {
        inputs().forEach(input -> {
            String key = input.path("key").asText();
            assertTrue(input.path("text").asText().length() <= LONGEST_INPUT, key);
            assertTrue(input.path("title").asText().length() <= LONGEST_TITLE, key);
            assertTrue(input.path("consents").isArray(), key);
            boolean mayContact = StreamSupport.stream(input.path("consents").spliterator(), false)
                    .anyMatch(consent -> consent.asText().equals("CONTACT"));
            assertTrue(mayContact || !input.has("contact"), key);
        });
    }

    @Test
    void whatAnInputIsLinkedToIsRaisedInItsNetwork() {
        for (Scenario scenario : asking) {
            Set<String> nodes = scenario.steps().stream()
                    .filter(step -> step.has("node"))
                    .map(step -> step.path("as").asText())
                    .collect(Collectors.toSet());

            of(scenario)
                    .map(input -> input.path("link"))
                    .filter(link -> link.has("node"))
                    .map(link -> link.path("node").asText())
                    .forEach(node -> assertTrue(nodes.contains(node), node));
        }
    }

    @Test
    void onlyWhatWasLetThroughAndLinkedIsAnswered() {
        inputs().filter(input -> input.has("answer")).forEach(input -> {
            JsonNode screening = input.path("screening");
            String key = input.path("key").asText();
            assertTrue(
                    screening.isMissingNode()
                            || screening.path("outcome").asText().equals("ANONYMISED"),
                    key);
            assertTrue(input.has("link"), key);
            assertEquals(input.has("replyReason"), input.path("reply").asText().equals("reopening"), key);
        });
    }

    /** Its gate would hold it back. */
    @Test
    void aClosedNetworkHasAnsweredEverybody() {
        asking.stream().filter(Scenario::isClosed).flatMap(CallsTest::of).forEach(input -> {
            String key = input.path("key").asText();
            assertTrue(input.has("answer"), key);
            assertTrue(Set.of("", "confirmation").contains(input.path("reply").asText()), key);
        });
    }

    private Stream<JsonNode> inputs() {
        return asking.stream().flatMap(CallsTest::of);
    }

    private static Stream<JsonNode> of(Scenario scenario) {
        Optional<JsonNode> material = scenario.call();
        return material.stream()
                .flatMap(one -> StreamSupport.stream(one.path("inputs").spliterator(), false));
    }
}
