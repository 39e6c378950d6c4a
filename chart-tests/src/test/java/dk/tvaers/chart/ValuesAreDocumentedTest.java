package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** values.yaml, its schema and the README say the same. */
class ValuesAreDocumentedTest {
    private static final String BEGIN =
            "<!-- values: written by chart-tests, ./mvnw verify -pl chart-tests -Dtvaers.update-chart=true -->\n";
    private static final String END = "<!-- end of values -->";

    private final JsonObject values = Yaml.document(Repository.text("helm/tvaers/values.yaml"));
    private final JsonObject schema = Yaml.document(Repository.text("helm/tvaers/values.schema.json"));

    @Test
    void everyValueIsDescribed() {
        var described = ValuesComments.read().keySet();
        var silent = leaves("", values).stream()
                .filter(leaf -> described.stream().noneMatch(path -> leaf.equals(path) || leaf.startsWith(path + ".")))
                .toList();
        assertEquals(List.of(), silent);
    }

    /** That the schema knows every key of the values is seen whenever Helm renders them. */
    @Test
    void everyPropertyOfTheSchemaIsAValue() {
        var properties = new TreeSet<String>();
        collect("", schema, properties);
        // What Helm hands to every chart.
        properties.remove("global");
        var missing = properties.stream()
                .filter(path -> !path.matches("resources\\..*\\..*"))
                .filter(path -> !there(path))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theSchemaKnowsEveryKeyOfEveryObject() {
        var open = new ArrayList<String>();
        open("", schema, open);
        assertEquals(List.of(), open);
    }

    @Test
    void theReadmesTableIsThatOfTheValues() throws IOException {
        var readme = ChartReadme.text();
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        var end = readme.indexOf(END);
        assertTrue(end >= begin, "the README marks where its table is");
        if (Boolean.getBoolean("tvaers.update-chart")) {
            readme = readme.substring(0, begin) + ValuesTable.markdown() + readme.substring(end);
            Files.writeString(Repository.CHART.resolve("README.md"), readme);
            end = readme.indexOf(END);
        }
        assertEquals(ValuesTable.markdown(), readme.substring(begin, end));
    }

    @Test
    void theVersionIsTheProjects() {
        var chart = Yaml.document(Repository.text("helm/tvaers/Chart.yaml"));
        var project = Repository.text("pom.xml")
                .replaceFirst("(?s).*?<artifactId>tvaers</artifactId>\\s*<version>([^<-]+).*", "$1");
        assertEquals(project, chart.get("version").getAsString());
        assertEquals(project, chart.get("appVersion").getAsString());
    }

    private static List<String> leaves(String path, JsonElement element) {
        if (element instanceof JsonObject object && !object.isEmpty()) {
            return object.entrySet().stream()
                    .flatMap(entry -> leaves(join(path, entry.getKey()), entry.getValue()).stream())
                    .toList();
        }
        return List.of(path);
    }

    /** Paths of all properties of the schema. */
    private void collect(String path, JsonObject type, TreeSet<String> properties) {
        var resolved = resolved(type);
        if (resolved.has("properties")) {
            resolved.getAsJsonObject("properties").entrySet().forEach(entry -> {
                properties.add(join(path, entry.getKey()));
                collect(join(path, entry.getKey()), entry.getValue().getAsJsonObject(), properties);
            });
        }
    }

    /** Whether the value is there, or stands below an empty object, which says that it may be. */
    private boolean there(String path) {
        JsonElement here = values;
        for (var step : path.split("\\.")) {
            var object = here.getAsJsonObject();
            if (object.isEmpty()) {
                return true;
            }
            if (!object.has(step)) {
                return false;
            }
            here = object.get(step);
        }
        return true;
    }

    private void open(String path, JsonObject type, List<String> open) {
        for (var entry : type.entrySet()) {
            if (entry.getValue() instanceof JsonObject inner) {
                if (inner.has("properties") && !isFalse(inner.get("additionalProperties"))) {
                    open.add(path + "/" + entry.getKey());
                }
                open(path + "/" + entry.getKey(), inner, open);
            }
        }
        if (path.isEmpty() && !isFalse(type.get("additionalProperties"))) {
            open.add("/");
        }
    }

    private static boolean isFalse(JsonElement element) {
        return element != null && element.isJsonPrimitive() && !element.getAsBoolean();
    }

    private JsonObject resolved(JsonObject type) {
        if (!type.has("$ref")) {
            return type;
        }
        var name = type.get("$ref").getAsString().replace("#/definitions/", "");
        return schema.getAsJsonObject("definitions").getAsJsonObject(name);
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
