package dk.tvaers.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, JSON Schema and golden samples say the same, and what was once told can always be read. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    @ParameterizedTest
    @MethodSource("types")
    void schemaIsThatOfTheRecord(EventType type) throws IOException {
        var file = Contracts.SCHEMAS.resolve(type.name() + ".json");
        var schema = Contracts.schemaOf(type);
        if (Contracts.UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, PRETTY.writeValueAsString(schema) + "\n");
        }

        assertEquals(JSON.readTree(file.toFile()), schema, "rewrite with -Dtvaers.update-api=true");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleFitsItsSchemaAndSurvivesTheRecord(Path sample) throws IOException {
        var type = EventCatalogue.named(nameOf(sample)).orElseThrow();
        var told = JSON.readTree(sample.toFile());

        var read = EventJson.read(told.toString(), type.contract());

        assertTrue(violations(type, told).isEmpty(), () -> sample + ": " + violations(type, told));
        assertEquals(told, JSON.readTree(EventJson.write(read)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventHasAGoldenSample(EventType type) {
        assertTrue(samples().anyMatch(sample -> nameOf(sample).equals(type.name())), "no golden sample");
    }

    @ParameterizedTest
    @MethodSource("types")
    void recordIsKnownToTheNativeProgram(EventType type) {
        assertTrue(type.contract().isAnnotationPresent(RegisterForReflection.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readersPassOverWhatTheyDoNotKnow(Path sample) throws IOException {
        var type = EventCatalogue.named(nameOf(sample)).orElseThrow();
        var grown = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(sample.toFile());
        var told = EventJson.read(grown.toString(), type.contract());
        grown.put("addedLater", "x");

        assertEquals(told, EventJson.read(grown.toString(), type.contract()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesWhatDoesNotFitWithoutRepeatingIt(EventType type) {
        var refusal = assertThrows(
                UnreadableEventException.class, () -> EventJson.read("[\"Karen Blomme\"]", type.contract()));

        assertFalse(refusal.getMessage().contains("Karen"));
    }

    @Test
    void asyncApiDescribesEveryEvent() throws IOException {
        var document = YAML.writeValueAsString(Contracts.asyncApi());
        if (Contracts.UPDATE) {
            Files.createDirectories(Contracts.ASYNC_API.getParent());
            Files.writeString(Contracts.ASYNC_API, document);
        }

        assertEquals(Files.readString(Contracts.ASYNC_API), document, "rewrite with -Dtvaers.update-api=true");
    }

    static List<EventType> types() {
        return List.copyOf(EventCatalogue.all());
    }

    /** One folder per release that added a sample: samples/0.1.0/dk.tvaers.networks.RoundOpened.v1.json. */
    static Stream<Path> samples() {
        try (var files = Files.walk(Contracts.SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String nameOf(Path sample) {
        return sample.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static List<String> violations(EventType type, JsonNode told) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Contracts.schemaOf(type))
                .validate(told)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
