package dk.tvaers.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the contract of each record down: its JSON Schema, and the AsyncAPI document over all of them. */
final class Contracts {
    static final Path ROOT = Path.of(System.getProperty("tvaers.root"));
    static final Path SCHEMAS = ROOT.resolve("platform/events/src/main/resources/dk/tvaers/events/schemas");
    static final Path SAMPLES = ROOT.resolve("platform/events/src/main/resources/dk/tvaers/events/samples");
    static final Path ASYNC_API = ROOT.resolve("api/asyncapi.yaml");

    /** Set to rewrite the committed documents after a deliberate change. */
    static final boolean UPDATE = Boolean.getBoolean("tvaers.update-api");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaGenerator GENERATOR = generator();

    private Contracts() {}

    static JsonNode schemaOf(EventType type) {
        var schema = GENERATOR.generateSchema(type.contract());
        var titled = JSON.createObjectNode();
        titled.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        titled.put("title", type.name());
        schema.properties().stream()
                .filter(field -> !field.getKey().equals("$schema"))
                .forEach(field -> titled.set(field.getKey(), field.getValue()));
        return titled;
    }

    static ObjectNode asyncApi() {
        var document = JSON.createObjectNode();
        document.put("asyncapi", "3.0.0");
        var info = document.putObject("info");
        info.put("title", "Tværs events");
        info.put("version", "1");
        info.put(
                "description",
                "CloudEvents 1.0 in Kafka binary mode, keyed by aggregate id, kept for ever. No personal data and no "
                        + "citizen text. Each consumer sends what it cannot process to <service>.dead-letters.");
        info.putObject("license").put("name", "EUPL-1.2");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var messages = document.putObject("components").putObject("messages");
        for (var topic : Topic.values()) {
            var channel = channels.putObject(topic.family());
            channel.put("address", topic.topicName());
            var inChannel = channel.putObject("messages");
            EventCatalogue.all().stream()
                    .filter(type -> type.topic() == topic)
                    .forEach(type -> inChannel
                            .putObject(type.contract().getSimpleName())
                            .put(
                                    "$ref",
                                    "#/components/messages/" + type.contract().getSimpleName()));
            var operation = operations.putObject("publish-" + topic.family());
            operation.put("action", "send");
            operation.putObject("channel").put("$ref", "#/channels/" + topic.family());
        }
        EventCatalogue.all().forEach(type -> messages.set(type.contract().getSimpleName(), message(type)));
        return document;
    }

    private static ObjectNode message(EventType type) {
        var message = JSON.createObjectNode();
        message.put("name", type.name());
        message.put("contentType", "application/json");
        message.putObject("headers")
                .put("type", "object")
                .putObject("properties")
                .set("ce_type", JSON.createObjectNode().put("const", type.name()));
        message.set("payload", schemaOf(type));
        return message;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FLATTENED_ENUMS)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.VOID_METHODS);
        config.forFields()
                .withRequiredCheck(
                        field -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (type.getErasedType() == YearMonth.class) {
                return inline(JSON.createObjectNode().put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}$"));
            }
            if (type.getErasedType() == UUID.class) {
                return inline(JSON.createObjectNode().put("type", "string").put("format", "uuid"));
            }
            if (type.isInstanceOf(Enum.class)) {
                var schema = JSON.createObjectNode().put("type", "string");
                var values = schema.putArray("enum");
                Arrays.stream(type.getErasedType().getEnumConstants()).forEach(value -> values.add(value.toString()));
                return inline(schema);
            }
            return null;
        });
        return new SchemaGenerator(config.build());
    }

    private static com.github.victools.jsonschema.generator.CustomDefinition inline(ObjectNode schema) {
        return new com.github.victools.jsonschema.generator.CustomDefinition(
                schema,
                com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType.INLINE,
                com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion.NO);
    }
}
