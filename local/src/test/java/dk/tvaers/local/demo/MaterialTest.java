package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
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

/** What the demonstration's files promise each other, the realms and the services. */
class MaterialTest {

    private static final Pattern PHONE = Pattern.compile("(\\d ?){8,}");
    private static final Pattern EMAIL = Pattern.compile("\\w[\\w.]*@[\\w.]+");

    private final List<String[]> units = Material.text("units.csv")
            .lines()
            .skip(1)
            // A comma inside quotes separates nothing.
            .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
            .toList();
    private final JsonNode themes = Material.json("themes.json");

    @Test
    void theMunicipalityHasItsSevenDepartments() {
        Set<String> departments = units.stream()
                .filter(unit -> unit[3].equals("DEPARTMENT"))
                .map(unit -> unit[1].replace("\"", ""))
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "Arbejdsmarked, Erhverv & Ydelser",
                        "Dagtilbud",
                        "Drift & Service",
                        "Kultur, Fritid & Forebyggende Sundhed",
                        "Miljø & Teknik",
                        "Sundhed, Pleje & Omsorg",
                        "Økonomi & Stab"),
                departments);
    }

    @Test
    void everyUnitStandsBelowOneThatComesBeforeIt() {
        Set<String> before = new HashSet<>(Set.of(""));
        for (String[] unit : units) {
            assertEquals(6, unit.length, unit[0]);
            assertTrue(before.contains(unit[2]), unit[0]);
            assertTrue(before.add(unit[0]), unit[0]);
        }
    }

    @Test
    void everyUnitOfALoginExists() throws IOException {
        for (String realm : List.of("municipality", "tvaers-local")) {
            for (JsonNode user : realm(realm).path("users")) {
                for (JsonNode unit : user.path("attributes").path("unit")) {
                    assertTrue(numbers().contains(unit.asText()), user.path("username") + ": " + unit);
                }
            }
        }
    }

    @Test
    void everyLoginIsOneOfTheMunicipality() throws IOException {
        Set<String> users = StreamSupport.stream(
                        realm("municipality").path("users").spliterator(), false)
                .map(user -> user.path("username").asText())
                .collect(Collectors.toSet());

        assertEquals(users, logins());
    }

    @Test
    void fortyPeopleTakePart() {
        List<Map<String, String>> others = Material.rows("people.csv");

        assertEquals(40, logins().size() + others.size());
        for (Map<String, String> person : others) {
            boolean employee = person.get("kind").equals("EMPLOYEE");
            assertEquals(employee, numbers().contains(person.get("unit")), person.get("key"));
            assertEquals(employee, !person.get("profession").isEmpty(), person.get("key"));
            assertTrue(
                    List.of(person.get("perspectives").split(" ")).contains(person.get("main_perspective")),
                    person.get("key"));
        }
    }

    @Test
    void everybodyNamedInAThemeIsSomebody() {
        Set<String> named = new TreeSet<>();
        themes.forEach(theme -> named.add(theme.path("proposedBy").asText()));
        themes.forEach(theme -> named.add(theme.path("decision").path("by").asText()));
        named.removeAll(Set.of("", "null"));
        named.removeAll(logins());

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
                        Stream.of("themes.json", "history.json", "people.csv"),
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

    private Set<String> numbers() {
        return units.stream().map(unit -> unit[0]).collect(Collectors.toSet());
    }

    private static Set<String> logins() {
        return Material.rows("logins.csv").stream()
                .map(row -> row.get("username"))
                .collect(Collectors.toSet());
    }

    private static JsonNode realm(String name) throws IOException {
        try (InputStream in = MaterialTest.class.getResourceAsStream("/realms/" + name + ".json")) {
            return Caller.JSON.readTree(in);
        }
    }
}
