package dk.tvaers.chart;

import dk.tvaers.local.OwnedProcess;
import dk.tvaers.local.Service;
import dk.tvaers.local.StartArchive;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A packaged service, run as its container would be: the image's command, and no other environment than the one the chart gives.
 *
 * @param secrets what a cluster would read from Secrets, by {@code name/key}
 */
record PackagedProgram(Service service, Manifests manifests, Map<String, String> secrets, Path log) {

    Process migration() throws IOException {
        var job = manifests.find(V1Job.class, name() + "-migration").orElseThrow();
        return start(job.getSpec().getTemplate().getSpec().getContainers().getFirst(), Map.of());
    }

    Process service(Map<String, String> otherwise) throws IOException {
        return start(container(), otherwise);
    }

    V1Container container() {
        return manifests
                .find(V1Deployment.class, name())
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    private String name() {
        return "tvaers-" + Neighbourhood.of(service);
    }

    String said() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private Process start(V1Container container, Map<String, String> otherwise) throws IOException {
        var builder = new ProcessBuilder(OwnedProcess.command(command()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // PATH is for what ties the program to this one; see OwnedProcess.
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().putAll(environment(container));
        builder.environment().putAll(otherwise);
        return builder.start();
    }

    /** The entry point of jvm.Dockerfile, with this machine's paths. */
    private List<String> command() {
        var command = new ArrayList<>(Dockerfile.read("jvm.Dockerfile").entrypoint());
        command.set(0, Path.of(System.getProperty("java.home"), "bin/java").toString());
        var program = service.packaged(Repository.ROOT);
        command.replaceAll(word -> word.equals("/app/quarkus-run.jar") ? program.toString() : word);
        command.addAll(1, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(1, StartArchive.options(program));
        return command;
    }

    private Map<String, String> environment(V1Container container) {
        var environment = new HashMap<String, String>();
        if (container.getEnvFrom() != null) {
            container
                    .getEnvFrom()
                    .forEach(from -> environment.putAll(manifests
                            .find(V1ConfigMap.class, from.getConfigMapRef().getName())
                            .orElseThrow()
                            .getData()));
        }
        container.getEnv().forEach(variable -> {
            var from = variable.getValueFrom();
            environment.put(
                    variable.getName(),
                    from == null
                            ? variable.getValue()
                            : secrets.get(from.getSecretKeyRef().getName() + "/"
                                    + from.getSecretKeyRef().getKey()));
        });
        return environment;
    }
}
