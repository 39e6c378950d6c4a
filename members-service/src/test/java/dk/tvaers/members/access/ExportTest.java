package dk.tvaers.members.access;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.newCitizen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.members.Rows;
import dk.tvaers.members.erasure.Eventful;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Response export(String user, UUID person) {
        return as(user).accept("*/*").get("/members/v1/people/" + person + "/export");
    }

    private static Map<String, JsonNode> files(Response export) throws IOException {
        byte[] bytes = export.then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, JsonNode> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), JSON.readTree(zip.readAllBytes()));
            }
        }
        return files;
    }

    @Test
    void onePersonGetsAllOfItAndNothingOfAnother() throws IOException {
        Eventful someone = Eventful.inTwoNetworks("phasemember");
        Eventful another = Eventful.inTwoNetworks("referencelead");

        Map<String, JsonNode> files = files(as("phasemember").accept("*/*").get("/members/v1/me/export"));

        assertEquals(someone.word(), files.get("person.json").path("name").textValue());
        assertEquals(
                someone.person().toString(), files.get("person.json").path("id").textValue());
        assertTrue(only(files, "perspectives").findValuesAsText("code").contains("profession"));
        assertEquals("[\"facilitering\"]", files.get("competences.json").toString());
        assertEquals(1, files.get("login.json").size());
        assertTrue(only(files, "memberships").findValuesAsText("purpose").contains(someone.word()));
        assertTrue(only(files, "roles").findValuesAsText("aim").contains(someone.word() + " leder et møde"));
        assertEquals(Set.of("USED", "AGREED"), Set.copyOf(only(files, "time").findValuesAsText("what")));
        assertTrue(only(files, "entries").findValuesAsText("motivation").contains(someone.word()));
        assertTrue(
                only(files, "brought-home").findValuesAsText("words").toString().contains(someone.word()));
        assertTrue(only(files, "consents").findValuesAsText("given").contains("true"));
        assertTrue(only(files, "notices").findValuesAsText("what").contains("ROLE_GIVEN"));
        assertTrue(files.get("readings.json").findValuesAsText("what").contains("export"));
        assertFalse(files.toString().contains(another.word()));
        assertFalse(files.toString().contains(another.person().toString()));
    }

    private static JsonNode only(Map<String, JsonNode> files, String name) {
        JsonNode file = files.get(name + ".json");
        assertTrue(file.isArray() && !file.isEmpty(), name);
        return file;
    }

    @Test
    void theManifestSaysWhatEachFileIs() throws IOException {
        Map<String, JsonNode> files = files(export("secretariat", newCitizen()));

        JsonNode manifest = files.get("manifest.json");
        assertEquals(
                files.keySet().stream()
                        .filter(file -> !file.equals("manifest.json"))
                        .collect(Collectors.toSet()),
                Set.copyOf(manifest.path("files").findValuesAsText("file")));
        for (JsonNode file : manifest.path("files")) {
            assertFalse(file.at("/what/da").textValue().startsWith("export-"), file::toString);
            assertFalse(file.at("/what/da").equals(file.at("/what/en")), file::toString);
        }
        assertEquals("manifest.json", files.keySet().iterator().next());
    }

    @Test
    void othersDoNotEvenLearnThatThePersonExists() {
        UUID person = newCitizen();
        long before = exports(person);

        export("outsider", person).then().statusCode(404);
        export("forum", person).then().statusCode(404);
        export("secretariat", UUID.randomUUID()).then().statusCode(404);
        export("secretariat", person).then().statusCode(200);

        assertEquals(before + 1, exports(person));
    }

    private static long exports(UUID person) {
        return Rows.count("audit_entry where action = 'export' and subject_id = ?", person);
    }

    /** Whoever keeps something new of people adds it to the export. */
    @Test
    void everyTableThatRefersToAPersonIsInTheExport() {
        String queries =
                Arrays.stream(ExportFile.values()).map(ExportFile::query).collect(Collectors.joining(" "));
        String tables = (String) Rows.one("""
                select string_agg(distinct conrelid::regclass::text, ' ') from pg_constraint
                where contype = 'f' and confrelid = 'person'::regclass
                """);

        Set<String> missing = new TreeSet<>(List.of(tables.split(" ")));
        missing.removeIf(table -> queries.matches("(?s).*\\b" + table + "\\b.*"));

        assertEquals(
                Set.of("erasure", "findability", "findable_person"),
                missing,
                "an erasure is of somebody who gets no export, and consents repeat the two others");
    }
}
