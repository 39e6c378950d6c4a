package dk.tvaers.chart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/** The README's table of values, from the comments and defaults of values.yaml. */
final class ValuesTable {
    private static final Gson JSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private ValuesTable() {}

    static String markdown() {
        var values = Yaml.document(Repository.text("helm/tvaers/values.yaml"));
        return ValuesComments.read().entrySet().stream()
                .map(comment -> row(comment, values))
                .collect(Collectors.joining("", "| value | default | what it is |\n|---|---|---|\n", ""));
    }

    private static String row(Map.Entry<String, String> comment, JsonObject values) {
        return "| `%s` | `%s` | %s |\n"
                .formatted(comment.getKey(), JSON.toJson(at(values, comment.getKey())), comment.getValue());
    }

    static JsonElement at(JsonObject values, String path) {
        JsonElement here = values;
        for (var step : path.split("\\.")) {
            here = here.getAsJsonObject().get(step);
        }
        return here;
    }
}
