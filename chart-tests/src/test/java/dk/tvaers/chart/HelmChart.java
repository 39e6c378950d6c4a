package dk.tvaers.chart;

import com.google.gson.JsonObject;
import com.marcnuri.helm.DryRun;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The chart, rendered by Helm itself. */
final class HelmChart {
    static final String RELEASE = "tvaers";
    static final String NAMESPACE = "tvaers";
    /** Without it Helm takes the version it was built with. */
    static final String KUBERNETES = "1.34.0";

    private static final String HOOK = "helm.sh/hook";
    private static final String NO_HOOK = "rendered.example/hook";
    private static final Path WITHOUT_HOOKS = withoutHooks();

    private HelmChart() {}

    /**
     * Every object of the chart, hooks too. The library leaves hooks out, so it renders a copy of the chart that has none: their
     * annotations bear another name there and get their own back here.
     *
     * @throws IllegalStateException with Helm's message when it refuses the values
     */
    static List<JsonObject> render(Values values) {
        var template = new Helm(WITHOUT_HOOKS)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES);
        values.files().forEach(template::withValuesFile);
        var objects = Yaml.documents(template.call());
        objects.forEach(HelmChart::nameHooks);
        return objects;
    }

    /** What Helm tells after an installation. */
    static String notes(Values values) {
        var install = new Helm(Repository.CHART)
                .install()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .clientOnly()
                .dryRun()
                .withDryRunOption(DryRun.CLIENT);
        values.files().forEach(install::withValuesFile);
        var output = install.call().getOutput();
        return output.substring(output.indexOf("NOTES:"));
    }

    private static void nameHooks(JsonObject object) {
        var metadata = object.getAsJsonObject("metadata");
        if (metadata.has("annotations")) {
            var named = new JsonObject();
            metadata.getAsJsonObject("annotations")
                    .entrySet()
                    .forEach(entry -> named.add(entry.getKey().replace(NO_HOOK, HOOK), entry.getValue()));
            metadata.add("annotations", named);
        }
    }

    private static Path withoutHooks() {
        SilentApi.start();
        try {
            var copy = Files.createTempDirectory("chart");
            try (var files = Files.walk(Repository.CHART)) {
                for (var file : files.toList()) {
                    var target = copy.resolve(Repository.CHART.relativize(file));
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.writeString(target, Repository.text(file).replace(HOOK, NO_HOOK));
                    }
                    target.toFile().deleteOnExit();
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
