package dk.tvaers.chart.policy;

import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1LabelSelectorRequirement;
import java.util.Map;

/** Label selectors as Kubernetes reads them: an empty one matches everything. */
final class Selectors {
    private Selectors() {}

    static boolean matches(V1LabelSelector selector, Map<String, String> labels) {
        return matches(Workload.orEmpty(selector.getMatchLabels()), labels)
                && Workload.orEmpty(selector.getMatchExpressions()).stream()
                        .allMatch(requirement -> matches(requirement, labels));
    }

    static boolean matches(Map<String, String> selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.entrySet());
    }

    private static boolean matches(V1LabelSelectorRequirement requirement, Map<String, String> labels) {
        var value = labels.get(requirement.getKey());
        return switch (requirement.getOperator()) {
            case "In" -> value != null && requirement.getValues().contains(value);
            case "NotIn" -> value == null || !requirement.getValues().contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException("No operator: " + requirement.getOperator());
        };
    }
}
