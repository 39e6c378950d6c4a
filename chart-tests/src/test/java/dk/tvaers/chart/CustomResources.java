package dk.tvaers.chart;

import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Objects that operators read. Their definitions are not at hand without a cluster, so {@code crds/<kind>.json} says which of
 * their fields we use: each was taken from the operator's own definition, in the version that k8s/README.md installs.
 */
final class CustomResources {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

    private CustomResources() {}

    static JsonObject checked(JsonObject object) {
        var kind = object.get("kind").getAsString();
        var problems =
                KNOWN.computeIfAbsent(kind, CustomResources::schema).validate(object.toString(), InputFormat.JSON);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    kind + " " + object.getAsJsonObject("metadata").get("name") + ": "
                            + problems.stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return object;
    }

    private static JsonSchema schema(String kind) {
        var resource = CustomResources.class.getResourceAsStream("/crds/" + kind + ".json");
        if (resource == null) {
            throw new IllegalArgumentException("Nobody said what a " + kind + " looks like");
        }
        return SCHEMAS.getSchema(resource);
    }
}
