package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who works where, who takes part from outside, and that all of them are invented. */
class OrganisationTest {

    private final List<String[]> units = Material.text("units.csv")
            .lines()
            .skip(1)
            // A comma inside quotes separates nothing.
            .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
            .toList();

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
    void sixtyOneEmployeesWorkInAllDepartmentsAndMostUnits() {
        Map<String, Long> staff =
                staff().stream().collect(Collectors.groupingBy(row -> row.get("unit_number"), Collectors.counting()));
        Map<String, Long> byDepartment = new HashMap<>();
        staff.forEach((unit, people) -> byDepartment.merge(department(unit), people, Long::sum));

        assertEquals(61, staff().size());
        assertEquals(7, byDepartment.size());
        byDepartment.forEach((department, people) -> assertTrue(people >= 8, department));
        assertTrue(staff.size() > 20, staff::toString);
    }

    @Test
    void everybodyWorksInAUnitThatIsThereAndIsReachedInvented() {
        for (Map<String, String> row : staff()) {
            String[] unit = units.stream()
                    .filter(each -> each[0].equals(row.get("unit_number")))
                    .findFirst()
                    .orElseThrow();
            assertEquals("", unit[5], row.get("name"));
            assertTrue(unit[4].compareTo(row.get("valid_from")) <= 0, row.get("name"));
            assertTrue(row.get("manages").isEmpty() || numbers().contains(row.get("manages")), row.get("name"));
            assertTrue(row.get("email").endsWith("@albertslund.example"), row.get("name"));
        }
        assertEquals(
                staff().size(),
                staff().stream()
                        .map(row -> row.get("employee_number"))
                        .distinct()
                        .count());
    }

    @Test
    void everyLoginIsAnEmployee() {
        Set<String> employees = staff().stream().map(OrganisationTest::key).collect(Collectors.toSet());

        assertTrue(employees.containsAll(logins()));
        assertTrue(employees.containsAll(
                Material.rows("voices.csv").stream().map(row -> row.get("key")).toList()));
    }

    @Test
    void citizensAndPartnersSpeakForThemselves() {
        List<Map<String, String>> others = Material.rows("people.csv");

        assertEquals(14, others.size());
        for (Map<String, String> person : others) {
            assertEquals(
                    person.get("kind").equals("EXTERNAL"),
                    !person.get("external_kind").isEmpty(),
                    person.get("key"));
            assertTrue(
                    List.of(person.get("perspectives").split(" ")).contains(person.get("main_perspective")),
                    person.get("key"));
        }
    }

    /** Everybody there is, by key. */
    static Set<String> people() {
        return Stream.concat(
                        staff().stream().map(OrganisationTest::key),
                        Material.rows("people.csv").stream().map(row -> row.get("key")))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> staff() {
        return Material.rows("staff.csv");
    }

    private static String key(Map<String, String> employee) {
        return employee.get("email").replace("@albertslund.example", "");
    }

    private String department(String number) {
        String[] unit = units.stream()
                .filter(each -> each[0].equals(number))
                .findFirst()
                .orElseThrow();
        return unit[3].equals("DEPARTMENT") ? number : department(unit[2]);
    }

    private Set<String> numbers() {
        return units.stream().map(unit -> unit[0]).collect(Collectors.toSet());
    }

    static Set<String> logins() {
        return Material.rows("logins.csv").stream()
                .map(row -> row.get("username"))
                .collect(Collectors.toSet());
    }

    private static JsonNode realm(String name) throws IOException {
        try (InputStream in = OrganisationTest.class.getResourceAsStream("/realms/" + name + ".json")) {
            return Caller.JSON.readTree(in);
        }
    }
}
