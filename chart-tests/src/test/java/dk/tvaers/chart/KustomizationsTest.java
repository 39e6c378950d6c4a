package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays build, from every file there is and no other, to resources that their operators take. */
class KustomizationsTest {
    private static final Path DEV = Repository.CLUSTER.resolve("overlays/dev");
    private static final Path PROD = Repository.CLUSTER.resolve("overlays/prod");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void builds(String overlay) {
        var objects = Kustomization.build(Repository.CLUSTER.resolve("overlays").resolve(overlay));

        assertFalse(Manifests.of(objects).customs("Kafka").isEmpty());
        var outside = objects.stream()
                .filter(object -> !object.get("kind").getAsString().equals("Namespace"))
                .filter(object -> !object.getAsJsonObject("metadata")
                        .get("namespace")
                        .getAsString()
                        .equals(HelmChart.NAMESPACE))
                .toList();
        assertEquals(List.of(), outside);
    }

    @Test
    void noFileIsForgotten() throws IOException {
        var read = new TreeSet<>(Kustomization.files(DEV));
        read.addAll(Kustomization.files(PROD));

        try (var files = Files.walk(Repository.CLUSTER)) {
            var forgotten = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .filter(file -> !read.contains(file))
                    .toList();
            assertEquals(List.of(), forgotten);
        }
    }

    @Test
    void noObjectIsThereTwice() {
        for (var overlay : List.of(DEV, PROD)) {
            var objects = Kustomization.build(overlay);
            assertEquals(
                    objects.size(),
                    objects.stream()
                            .map(object -> object.get("kind") + " "
                                    + object.getAsJsonObject("metadata").get("name"))
                            .distinct()
                            .count(),
                    overlay.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void kubectlAgrees(String overlay) throws IOException, InterruptedException {
        assumeTrue(kubectl(), "kubectl is there");
        var directory = Repository.CLUSTER.resolve("overlays").resolve(overlay);

        var process = new ProcessBuilder("kubectl", "kustomize", directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var built = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());

        assertEquals(set(Yaml.documents(built)), set(Kustomization.build(directory)));
    }

    private static Set<JsonObject> set(List<JsonObject> objects) {
        return objects.stream().collect(Collectors.toSet());
    }

    private static boolean kubectl() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "kubectl")));
    }
}
