package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of the networks promise each other, so that a slip shows before anything is started. */
class ScenarioTest {

    private static final Set<String> BESIDES = Set.of("by", "of", "as");
    private static final Set<String> WORDS = Set.of("lead", "reference-lead", "line-manager", "co-driver", "answers");

    private static final Set<String> LOGINS =
            Material.rows("logins.csv").stream().map(row -> row.get("username")).collect(Collectors.toSet());

    static List<Scenario> all() {
        return Scenario.all();
    }

    @Test
    void oneNetworkStandsInEachPhase() {
        Set<String> standing = all().stream()
                .map(one -> one.isClosed() ? "CLOSED" : one.standsIn())
                .collect(Collectors.toSet());

        assertTrue(
                standing.containsAll(List.of(
                        "STARTUP",
                        "DESIGN",
                        "FOCUS",
                        "DISCOVERY",
                        "THEMING",
                        "IDEATION",
                        "TRIAL",
                        "EVALUATION",
                        "CLOSED")),
                standing::toString);
    }

    /** domain.md §10. */
    @Test
    void theNetworksAreAlbertslunds() {
        Set<String> titles = Stream.concat(
                        all().stream().map(Scenario::title),
                        Material.json("history.json").findValues("title").stream()
                                .map(JsonNode::asText))
                .collect(Collectors.toSet());

        assertTrue(
                titles.containsAll(List.of(
                        "Elever med højt fravær",
                        "Hærværk",
                        "Hvordan bliver Albertslund et laboratorium for Urban Farming?",
                        "Bo i Albertslund",
                        "Bydelsidentitet",
                        "Profilering",
                        "Mobilitet",
                        "En styrket administration",
                        "Involvering af pårørende i ældreplejen",
                        "En fælles ungdomsklub",
                        "Stærkere sproglige færdigheder hos førskolebørn",
                        "Ensomhed blandt ældre borgere")),
                titles::toString);
    }

    @Test
    void oneHandoverWaitsForItsAnswer() {
        long waiting = all().stream()
                .mapToLong(one -> one.count("handover") - one.count("answer"))
                .sum();

        assertEquals(1, waiting);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNetworkIsLedByOneAndSponsoredByAnother(Scenario scenario) {
        List<String> roles = new ArrayList<>(scenario.roles().values());

        assertEquals(1, roles.stream().filter("NETWORK_LEAD"::equals).count());
        assertEquals(1, roles.stream().filter("REFERENCE_LEAD"::equals).count());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyInItIsSomebody(Scenario scenario) {
        Set<String> members = scenario.members().stream()
                .map(member -> member.path("person").asText())
                .collect(Collectors.toSet());
        members.removeAll(LOGINS);
        members.removeAll(OrganisationTest.people());

        assertEquals(Set.of(), members);
        assertTrue(LOGINS.containsAll(scenario.roles().keySet()), scenario.roles()::toString);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoPaysAddsUpToTheWhole(Scenario scenario) {
        int shares = StreamSupport.stream(scenario.file().at("/mandate/payers").spliterator(), false)
                .mapToInt(payer -> payer.path("share").asInt())
                .sum();

        assertEquals(100, shares);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStepIsSomethingThatCanBeDone(Scenario scenario) {
        Set<String> unknown = new TreeSet<>();
        scenario.steps().forEach(step -> step.fieldNames().forEachRemaining(unknown::add));
        unknown.removeAll(Verb.all().keySet());
        unknown.removeAll(BESIDES);
        unknown.remove("voices");

        assertEquals(Set.of(), unknown);
    }

    /** Each reference is to somebody or something that is known, or to what an earlier step left. */
    @ParameterizedTest
    @MethodSource("all")
    void whatAStepRefersToIsThereBefore(Scenario scenario) {
        Set<String> known = new HashSet<>(WORDS);
        OrganisationTest.people().forEach(key -> known.add("person." + key));
        Material.text("units.csv").lines().forEach(line -> known.add("unit." + line.substring(0, line.indexOf(','))));
        scenario.call()
                .ifPresent(call -> call.path("inputs")
                        .forEach(input -> known.add("input." + input.path("key").asText())));
        for (JsonNode step : scenario.steps()) {
            Set<String> missing = references(step)
                    .filter(reference -> !reference.matches("(day|noon)([+-]\\d+)?"))
                    .filter(reference -> !known.contains(reference))
                    .filter(reference -> !isOwn(scenario, reference))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), missing, step::toString);
            if (step.has("as")) {
                assertTrue(known.add(step.path("as").asText()), step::toString);
            }
        }
    }

    private static boolean isOwn(Scenario scenario, String reference) {
        return reference.startsWith("my.")
                && !scenario.file()
                        .at("/" + reference.substring("my.".length()).replace('.', '/'))
                        .isMissingNode();
    }

    private static Stream<String> references(JsonNode said) {
        if (said.isTextual()) {
            return Stream.of(said.asText().split("/"))
                    .filter(part -> part.startsWith("@"))
                    .map(part -> part.substring(1));
        }
        return said.isObject()
                ? said.properties().stream().map(Map.Entry::getValue).flatMap(ScenarioTest::references)
                : StreamSupport.stream(said.spliterator(), false).flatMap(ScenarioTest::references);
    }
}
