package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the demonstration's files of themes and history promise each other and the services. */
class MaterialTest {

    private static final Pattern PHONE = Pattern.compile("(\\d ?){8,}");

    private static final Pattern EMAIL = Pattern.compile("\\w[\\w.]*@[\\w.]+");

    private final JsonNode themes = Material.json("themes.json");

    @Test
    void everybodyNamedInAThemeIsSomebody() {
        Set<String> named = new TreeSet<>();
        themes.forEach(theme -> named.add(theme.path("proposedBy").asText()));
        themes.forEach(theme -> named.add(theme.path("decision").path("by").asText()));
        named.removeAll(Set.of("", "null"));
        named.removeAll(OrganisationTest.logins());

        assertEquals(Set.of(), named);
    }

    @Test
    void decisionsHaveReasons() {
        Map<String, Integer> outcomes = new HashMap<>();
        for (JsonNode theme : themes) {
            JsonNode decision = theme.path("decision");
            outcomes.merge(decision.path("outcome").asText(), 1, Integer::sum);
            assertNotEquals(
                    decision.isObject(), decision.path("reason").asText().isBlank());
        }

        assertEquals(Map.of("APPROVED", 8, "REJECTED", 1, "DEFERRED", 1, "ROUTED_ELSEWHERE", 1, "", 1), outcomes);
    }

    /** Beyond the room for four the forum gives a reason, or the service refuses. */
    @Test
    void onlyFourApprovalsGoWithoutAReasonForMore() {
        long withoutReason = StreamSupport.stream(themes.spliterator(), false)
                .map(theme -> theme.path("decision"))
                .filter(decision -> decision.path("outcome").asText().equals("APPROVED"))
                .takeWhile(decision -> !decision.has("capacityReason"))
                .count();

        assertEquals(4, withoutReason);
    }

    @Test
    void nobodyRealCanBeReached() {
        String all = Stream.concat(
                        Stream.of("themes.json", "history.json", "people.csv", "staff.csv"),
                        Scenario.all().stream()
                                .flatMap(one -> Stream.of(
                                                Optional.of("networks/" + one.key() + ".json"),
                                                one.call().map(_ -> "calls/" + one.key() + ".json"))
                                        .flatMap(Optional::stream)))
                .map(Material::text)
                .collect(Collectors.joining());

        EMAIL.matcher(all).results().forEach(found -> assertTrue(found.group().endsWith(".example"), found.group()));
        assertFalse(PHONE.matcher(all.replace("010190-1234", "")).find());
    }

    /** domain.md §10: the strategy, and the status a year later with which it ended. */
    @Test
    void urbanFarmingHasItsTrueDates() {
        JsonNode farming = StreamSupport.stream(
                        Material.json("history.json").path("networks").spliterator(), false)
                .filter(network -> network.path("title").asText().contains("Urban Farming"))
                .findFirst()
                .orElseThrow();

        assertEquals("2017-09-04", farming.path("closedOn").asText());
        assertEquals(
                List.of("2016-09-13"),
                StreamSupport.stream(farming.path("tried").spliterator(), false)
                        .filter(tried -> tried.path("title").asText().equals("Strategi for Urban Farming"))
                        .map(tried -> tried.path("on").asText())
                        .toList());
    }
}
