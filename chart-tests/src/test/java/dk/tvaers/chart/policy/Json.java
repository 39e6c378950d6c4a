package dk.tvaers.chart.policy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/** Paths into objects that have no model. */
public final class Json {
    private Json() {}

    /** What is at the path; null when a step is missing. */
    public static JsonElement at(JsonElement root, String... path) {
        var here = root;
        for (var step : path) {
            here = here instanceof JsonObject object ? object.get(step) : null;
        }
        return here;
    }

    public static String text(JsonElement root, String... path) {
        var found = at(root, path);
        return found == null ? null : found.getAsString();
    }

    static Map<String, String> strings(JsonElement root, String... path) {
        return at(root, path).getAsJsonObject().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getAsString()));
    }
}
