package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the demonstration's files promise each other, the realms and the services. */
class MaterialTest {

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}[- ]?\\d{4}");
    private static final Pattern PHONE = Pattern.compile("(\\d ?){8,}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.]+@[\\w.]+");
    private static final int LONGEST_INPUT = 5000;
    private static final int LONGEST_TITLE = 200;

    private final List<String[]> units = Material.text("units.csv")
            .lines()
            .skip(1)
            // A comma inside quotes separates nothing.
            .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
            .toList();
    private final JsonNode themes = Material.json("themes.json");
    private final JsonNode networks = Material.json("networks.json");
    private final JsonNode material = Material.json("call.json");

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
    void aboutThirtyPeopleTakePart() {
        List<Map<String, String>> others = Material.rows("people.csv");

        assertEquals(32, logins().size() + others.size());
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
    void everybodyNamedIsSomebody() {
        Set<String> named = new TreeSet<>();
        themes.forEach(theme -> named.add(theme.path("proposedBy").asText()));
        themes.forEach(theme -> named.add(theme.path("decision").path("by").asText()));
        networks.forEach(network -> network.path("roles").fieldNames().forEachRemaining(named::add));
        material.findValues("by").forEach(by -> named.add(by.asText()));
        named.removeAll(Set.of("", "null"));

        assertEquals(Set.of(), difference(named, logins()));
        Set<String> members = new TreeSet<>();
        networks.forEach(network -> network.path("members")
                .forEach(member -> members.add(member.path("person").asText())));
        assertEquals(Set.of(), difference(members, units().keySet()));
    }

    @Test
    void aNetworkIsLedByOneAndSponsoredByAnother() {
        for (JsonNode network : networks) {
            List<String> roles = new ArrayList<>();
            network.path("roles").forEach(role -> roles.add(role.asText()));

            assertEquals(1, roles.stream().filter("NETWORK_LEAD"::equals).count());
            assertEquals(1, roles.stream().filter("REFERENCE_LEAD"::equals).count());
        }
    }

    @Test
    void theNetworkOnLonelinessGoesAcrossWithCitizensUntilDiscovery() {
        JsonNode network = networks.get(0);
        Map<String, String> units = units();
        Set<String> departments = new HashSet<>();
        int citizens = 0;
        for (JsonNode member : network.path("members")) {
            String unit = units.get(member.path("person").asText());
            departments.add(department(unit));
            citizens += unit.isEmpty() ? 1 : 0;
        }
        departments.remove("");

        assertEquals("Ensomhed blandt ældre borgere", network.path("title").asText());
        assertTrue(departments.size() >= 2, departments.toString());
        assertTrue(citizens >= 2);
        assertEquals(
                "DISCOVERY",
                network.path("phases").get(network.path("phases").size() - 1).asText());
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

        assertEquals(Map.of("APPROVED", 3, "REJECTED", 1, "DEFERRED", 1, "", 1), outcomes);
    }

    @Test
    void oneOfTwentyFiveInputsHoldsAnInventedPersonalNumber() {
        List<String> texts = inputs().map(input -> input.path("text").asText()).toList();

        assertEquals(25, texts.size());
        assertEquals(
                1,
                texts.stream()
                        .filter(text -> PERSONAL_NUMBER.matcher(text).find())
                        .count());
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
    void whatIsReferredToExists() {
        Set<String> keys = inputs().map(input -> input.path("key").asText()).collect(Collectors.toSet());
        Set<String> nodes = StreamSupport.stream(material.path("nodes").spliterator(), false)
                .map(node -> node.path("key").asText())
                .collect(Collectors.toSet());

        Set<String> cited = Stream.of("nodes", "findings")
                .flatMap(list -> material.path(list).findValues("input").stream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        Set<String> linked = inputs().filter(input -> input.path("link").has("node"))
                .map(input -> input.path("link").path("node").asText())
                .collect(Collectors.toSet());

        assertEquals(Set.of(), difference(cited, keys));
        assertEquals(Set.of(), difference(linked, nodes));
        assertEquals(25, keys.size());
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

    @Test
    void nobodyRealCanBeReached() {
        String all = Stream.of("themes.json", "networks.json", "call.json", "people.csv")
                .map(Material::text)
                .collect(Collectors.joining());

        EMAIL.matcher(all).results().forEach(found -> assertTrue(found.group().endsWith(".example"), found.group()));
        assertFalse(PHONE.matcher(all.replace("010190-1234", "")).find());
    }

    private Stream<JsonNode> inputs() {
        return StreamSupport.stream(material.path("inputs").spliterator(), false);
    }

    private Set<String> numbers() {
        return units.stream().map(unit -> unit[0]).collect(Collectors.toSet());
    }

    private static Set<String> logins() {
        return Material.rows("logins.csv").stream()
                .map(row -> row.get("username"))
                .collect(Collectors.toSet());
    }

    /** The unit of everybody by key, empty for who is no employee. */
    private static Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        Material.rows("people.csv").forEach(person -> units.put(person.get("key"), person.get("unit")));
        try {
            for (JsonNode user : realm("municipality").path("users")) {
                units.put(
                        user.path("username").asText(),
                        user.path("attributes").path("unit").get(0).asText());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return units;
    }

    private String department(String number) {
        return units.stream()
                .filter(unit -> unit[0].equals(number))
                .map(unit -> unit[3].equals("UNIT") ? department(unit[2]) : unit[0])
                .findFirst()
                .orElse("");
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static JsonNode realm(String name) throws IOException {
        try (InputStream in = MaterialTest.class.getResourceAsStream("/realms/" + name + ".json")) {
            return Caller.JSON.readTree(in);
        }
    }
}
