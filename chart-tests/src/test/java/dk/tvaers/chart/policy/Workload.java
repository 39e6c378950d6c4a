package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pods of one kind, whoever makes them.
 *
 * @param owner the object that makes them, or the pod itself
 * @param labels of the pods
 */
public record Workload(KubernetesObject owner, Map<String, String> labels, V1PodSpec spec) {

    public static List<Workload> of(Manifests manifests) {
        var workloads = new ArrayList<Workload>();
        manifests.all(V1Deployment.class).forEach(deployment -> {
            var template = deployment.getSpec().getTemplate();
            workloads.add(new Workload(deployment, template.getMetadata().getLabels(), template.getSpec()));
        });
        manifests.all(V1Job.class).forEach(job -> {
            var template = job.getSpec().getTemplate();
            workloads.add(new Workload(job, template.getMetadata().getLabels(), template.getSpec()));
        });
        manifests
                .all(V1Pod.class)
                .forEach(
                        pod -> workloads.add(new Workload(pod, pod.getMetadata().getLabels(), pod.getSpec())));
        return workloads;
    }

    /** Kind and name of what makes the pods. */
    public String name() {
        return name(owner);
    }

    static String name(KubernetesObject object) {
        return object.getKind() + " " + object.getMetadata().getName();
    }

    public Stream<V1Container> containers() {
        return Stream.concat(spec.getContainers().stream(), orEmpty(spec.getInitContainers()).stream());
    }

    public Optional<Integer> port(String name) {
        return containers()
                .flatMap(container -> orEmpty(container.getPorts()).stream())
                .filter(port -> name.equals(port.getName()))
                .map(V1ContainerPort::getContainerPort)
                .findFirst();
    }

    public boolean listens(int port) {
        return containers()
                .flatMap(container -> orEmpty(container.getPorts()).stream())
                .anyMatch(each -> Objects.equals(each.getContainerPort(), port));
    }

    /** Annotations of what makes the pods; hooks are told by them. */
    Map<String, String> annotations() {
        return orEmpty(owner.getMetadata().getAnnotations());
    }

    public boolean matches(V1LabelSelector selector) {
        return Selectors.matches(selector, labels);
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    static <K, V> Map<K, V> orEmpty(Map<K, V> map) {
        return map == null ? Map.of() : map;
    }
}
