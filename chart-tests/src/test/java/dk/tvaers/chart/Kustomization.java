package dk.tvaers.chart;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What {@code kubectl kustomize} makes of a directory, as far as k8s/ goes: resources, one namespace, files as a ConfigMap, and
 * patches of operators' resources. Whatever else a kustomization says is refused, so that this never quietly differs from the
 * real one; where kubectl is at hand a test compares the two.
 */
final class Kustomization {
    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "namespace", "resources", "patches", "configMapGenerator", "generatorOptions");

    private final Set<Path> files = new TreeSet<>();

    static List<JsonObject> build(Path directory) {
        return new Kustomization().objects(directory.normalize());
    }

    /** All files that building a directory reads. */
    static Set<Path> files(Path directory) {
        var kustomization = new Kustomization();
        kustomization.objects(directory.normalize());
        return kustomization.files;
    }

    private List<JsonObject> objects(Path directory) {
        var kustomization = Yaml.document(read(directory.resolve("kustomization.yaml")));
        var unknown = kustomization.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(directory + " uses what is not known here: " + unknown);
        }
        var objects = new ArrayList<JsonObject>();
        texts(kustomization, "resources").forEach(resource -> {
            var path = directory.resolve(resource).normalize();
            objects.addAll(Files.isDirectory(path) ? objects(path) : Yaml.documents(read(path)));
        });
        elements(kustomization, "configMapGenerator")
                .forEach(generator -> objects.add(configMap(directory, generator, kustomization)));
        elements(kustomization, "patches")
                .flatMap(patch ->
                        Yaml.documents(read(inside(directory, patch.get("path").getAsString()))).stream())
                .forEach(patch -> merge(target(objects, patch), patch));
        if (kustomization.has("namespace")) {
            objects.forEach(object ->
                    setNamespace(object, kustomization.get("namespace").getAsString()));
        }
        return objects;
    }

    private JsonObject configMap(Path directory, JsonObject generator, JsonObject kustomization) {
        if (!kustomization
                .getAsJsonObject("generatorOptions")
                .get("disableNameSuffixHash")
                .getAsBoolean()) {
            throw new IllegalArgumentException(directory + " would make a name with a hash");
        }
        var map = Yaml.document("{apiVersion: v1, kind: ConfigMap, metadata: {}, data: {}}");
        map.getAsJsonObject("metadata").add("name", generator.get("name"));
        texts(generator, "files")
                .forEach(file -> map.getAsJsonObject("data").addProperty(file, read(inside(directory, file))));
        return map;
    }

    /** kustomize reads files below their kustomization only. */
    private static Path inside(Path directory, String file) {
        var path = directory.resolve(file).normalize();
        if (!path.startsWith(directory)) {
            throw new IllegalArgumentException(directory + " reads " + file + ", which lies outside");
        }
        return path;
    }

    private static JsonObject target(List<JsonObject> objects, JsonObject patch) {
        if (StrictModels.knows(patch)) {
            throw new IllegalArgumentException("Patches of Kubernetes' own kinds merge lists in ways not known here");
        }
        return objects.stream()
                .filter(object -> object.get("apiVersion").equals(patch.get("apiVersion")))
                .filter(object -> object.get("kind").equals(patch.get("kind")))
                .filter(object -> name(object).equals(name(patch)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("A patch of nothing: " + patch.get("kind") + " " + name(patch)));
    }

    /** Objects key by key; lists and values are replaced (operators' resources say nothing of how lists merge). */
    private static void merge(JsonObject into, JsonObject patch) {
        patch.entrySet().forEach(entry -> {
            if (entry.getValue() instanceof JsonObject more && into.get(entry.getKey()) instanceof JsonObject old) {
                merge(old, more);
            } else {
                into.add(entry.getKey(), entry.getValue());
            }
        });
    }

    private static void setNamespace(JsonObject object, String namespace) {
        if (!object.get("kind").getAsString().equals("Namespace")) {
            object.getAsJsonObject("metadata").addProperty("namespace", namespace);
        }
    }

    private String read(Path file) {
        files.add(file.normalize());
        return Repository.text(file);
    }

    private static Stream<String> texts(JsonObject object, String key) {
        return object.has(key)
                ? object.getAsJsonArray(key).asList().stream().map(each -> each.getAsString())
                : Stream.of();
    }

    private static Stream<JsonObject> elements(JsonObject object, String key) {
        return object.has(key)
                ? object.getAsJsonArray(key).asList().stream().map(each -> each.getAsJsonObject())
                : Stream.of();
    }

    private static String name(JsonObject object) {
        return object.getAsJsonObject("metadata").get("name").getAsString();
    }
}
