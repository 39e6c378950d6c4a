package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every port that is named is there: of a probe in its container, of a Service in its pods, of a route in its Service. */
final class PortsExist implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        var workloads = Workload.of(manifests);
        for (var workload : workloads) {
            workload.containers()
                    .flatMap(PortsExist::probes)
                    .filter(probe -> !open(workload, probe.getHttpGet().getPort()))
                    .forEach(probe -> problems.add(workload.name() + " probes a port it does not open"));
        }
        for (var service : manifests.all(V1Service.class)) {
            for (var port : service.getSpec().getPorts()) {
                var somebody = workloads.stream()
                        .filter(pods -> Selectors.matches(service.getSpec().getSelector(), pods.labels()))
                        .anyMatch(pods -> open(pods, port.getTargetPort()));
                if (!somebody) {
                    problems.add(Workload.name(service) + " leads to a port that its pods do not open");
                }
            }
        }
        ingresses(manifests, problems);
        routes(manifests, problems);
        for (var monitor : manifests.customs("PodMonitor")) {
            var port = Json.text(
                    Json.at(monitor, "spec")
                            .getAsJsonObject()
                            .getAsJsonArray("podMetricsEndpoints")
                            .get(0),
                    "port");
            if (workloads.stream().noneMatch(pods -> pods.port(port).isPresent())) {
                problems.add("PodMonitor looks at a port that is not there");
            }
        }
        return problems;
    }

    private static Stream<V1Probe> probes(V1Container container) {
        return Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                .filter(Objects::nonNull);
    }

    private static boolean open(Workload pods, IntOrString port) {
        return port.isInteger()
                ? pods.listens(port.getIntValue())
                : pods.port(port.getStrValue()).isPresent();
    }

    private static void ingresses(Manifests manifests, List<String> problems) {
        for (var ingress : manifests.all(V1Ingress.class)) {
            for (var rule : ingress.getSpec().getRules()) {
                for (var path : rule.getHttp().getPaths()) {
                    var backend = path.getBackend().getService();
                    var fits = manifests
                            .find(V1Service.class, backend.getName())
                            .filter(service -> service.getSpec().getPorts().stream()
                                    .anyMatch(port -> port.getName()
                                            .equals(backend.getPort().getName())));
                    if (fits.isEmpty()) {
                        problems.add("Ingress leads " + path.getPath() + " to a Service or port that is not there");
                    }
                }
            }
        }
    }

    private static void routes(Manifests manifests, List<String> problems) {
        for (var route : manifests.customs("HTTPRoute")) {
            for (var rule : Json.at(route, "spec", "rules").getAsJsonArray()) {
                if (!rule.getAsJsonObject().has("backendRefs")) {
                    continue;
                }
                for (var backend : rule.getAsJsonObject().getAsJsonArray("backendRefs")) {
                    var port = Json.at(backend, "port").getAsInt();
                    var fits = manifests
                            .find(V1Service.class, Json.text(backend, "name"))
                            .filter(service ->
                                    service.getSpec().getPorts().stream().anyMatch(each -> each.getPort() == port));
                    if (fits.isEmpty()) {
                        problems.add("HTTPRoute leads to " + backend + ", which is not there");
                    }
                }
            }
        }
    }
}
