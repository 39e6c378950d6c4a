package dk.tvaers.chart.policy;

import java.util.Map;
import java.util.function.Function;

/**
 * Somebody who sends or receives.
 *
 * @param name for the reader of a test
 * @param namespace empty outside the cluster
 * @param labels of the pod
 * @param address what an {@code ipBlock} is held against
 * @param port number of a named port, null when it has none of that name
 */
public record Party(
        String name, String namespace, Map<String, String> labels, String address, Function<String, Integer> port) {

    public static Party pod(String name, String namespace, Map<String, String> labels) {
        return new Party(name, namespace, labels, "10.1.2.3", _ -> null);
    }

    public static Party of(Workload workload, String namespace) {
        return new Party(
                workload.name(),
                namespace,
                workload.labels(),
                "10.1.2.4",
                named -> workload.port(named).orElse(null));
    }

    public static Party outside(String name, String address) {
        return new Party(name, "", Map.of(), address, _ -> null);
    }

    /** What {@code namespaceSelector} sees; every namespace has its name as a label. */
    Map<String, String> namespaceLabels() {
        return Map.of("kubernetes.io/metadata.name", namespace);
    }
}
