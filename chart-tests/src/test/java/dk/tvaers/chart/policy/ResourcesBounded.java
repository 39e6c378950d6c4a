package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every container asks for CPU and memory, may not take memory without end, and asks for no more than it may take. */
final class ResourcesBounded implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var workload : Workload.of(manifests)) {
            workload.containers().forEach(container -> check(workload, container, problems));
        }
        return problems;
    }

    private static void check(Workload workload, V1Container container, List<String> problems) {
        var resources = container.getResources() == null ? new V1ResourceRequirements() : container.getResources();
        Map<String, Quantity> requests = Workload.orEmpty(resources.getRequests());
        Map<String, Quantity> limits = Workload.orEmpty(resources.getLimits());
        if (!requests.keySet().containsAll(List.of("cpu", "memory"))) {
            problems.add(workload.name() + " does not say what it needs");
        }
        if (!limits.containsKey("memory")) {
            problems.add(workload.name() + " may take all memory of its node");
        }
        requests.forEach((what, requested) -> {
            var limit = limits.get(what);
            if (limit != null && requested.getNumber().compareTo(limit.getNumber()) > 0) {
                problems.add(workload.name() + " asks for more " + what + " than it may take");
            }
        });
    }
}
