package dk.tvaers.chart;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A mistake somebody could make in a template, from mutations.yaml.
 *
 * @param policy which policy has to notice; {@link #REFUSED} when no cluster would take the object
 * @param edits what it does to the objects
 */
record Mutation(String policy, String mistake, List<String> edits) {
    static final String REFUSED = "a cluster takes it";

    private static final Map<String, String> SHORT = Map.of(
            " D ", " Deployment tvaers-networks ",
            " J ", " Job tvaers-networks-migration ",
            " P ", " NetworkPolicy tvaers-networks ",
            " POD/", " /spec/template/spec/",
            " C/", " /spec/template/spec/containers/0/");

    static List<Mutation> all() {
        try (var file = Mutation.class.getResourceAsStream("/mutations.yaml")) {
            var mutations = new ArrayList<Mutation>();
            Yaml.document(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .entrySet()
                    .forEach(policy -> policy.getValue()
                            .getAsJsonObject()
                            .entrySet()
                            .forEach(mistake -> mutations.add(of(policy.getKey(), mistake))));
            return mutations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mutation of(String policy, Map.Entry<String, JsonElement> mistake) {
        var edits = new ArrayList<String>();
        mistake.getValue().getAsJsonArray().forEach(edit -> edits.add(spelt(edit.getAsString())));
        return new Mutation(policy, mistake.getKey(), edits);
    }

    private static String spelt(String edit) {
        var spelt = edit + " ";
        for (var word : SHORT.entrySet()) {
            spelt = spelt.replace(word.getKey(), word.getValue());
        }
        return spelt.strip();
    }

    void applyTo(List<JsonObject> objects) {
        var edit = new Edit(objects);
        for (var each : edits) {
            var words = each.split(" ", 5);
            switch (words[0]) {
                case "drop" -> edit.drop(words[1], words[2]);
                case "remove" -> edit.remove(words[1], words[2], words[3]);
                case "set" -> edit.set(words[1], words[2], words[3], words[4]);
                default -> throw new IllegalArgumentException("No edit: " + each);
            }
        }
    }

    @Override
    public String toString() {
        return policy + ": " + mistake;
    }
}
