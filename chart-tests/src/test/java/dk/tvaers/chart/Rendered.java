package dk.tvaers.chart;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.util.Map;

/** What a rendered chart holds of one service. */
final class Rendered {
    private Rendered() {}

    static Map<String, String> configuration(Manifests manifests, String service) {
        return manifests
                .find(V1ConfigMap.class, "tvaers-" + service)
                .orElseThrow()
                .getData();
    }

    static V1Deployment deployment(Manifests manifests, String service) {
        return manifests.find(V1Deployment.class, "tvaers-" + service).orElseThrow();
    }

    static V1PodSpec pod(Manifests manifests, String service) {
        return deployment(manifests, service).getSpec().getTemplate().getSpec();
    }

    static V1Container container(Manifests manifests, String service) {
        return pod(manifests, service).getContainers().getFirst();
    }
}
