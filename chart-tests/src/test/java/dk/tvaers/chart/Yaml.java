package dk.tvaers.chart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML as JSON. A key that is there twice is a mistake, not the last one's victory. */
final class Yaml {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    private Yaml() {}

    /** The documents of a stream; empty ones are left out. */
    static List<JsonObject> documents(String text) {
        var documents = new ArrayList<JsonObject>();
        for (var document : parser().loadAll(text)) {
            if (document != null) {
                documents.add(JSON.toJsonTree(document).getAsJsonObject());
            }
        }
        return documents;
    }

    static JsonObject document(String text) {
        return JSON.toJsonTree(parser().load(text)).getAsJsonObject();
    }

    static JsonElement value(String text) {
        return JSON.toJsonTree(parser().load(text));
    }

    private static org.yaml.snakeyaml.Yaml parser() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
    }
}
