package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Databases are migrated before anything else of an installation or upgrade, and what a hook's pods need is there by then: a hook
 * of the same events with a smaller weight. All hooks are replaced when they run again.
 */
final class HooksInOrder implements Policy {
    private static final String HOOK = "helm.sh/hook";

    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var job : manifests.all(V1Job.class)) {
            if (!"pre-install,pre-upgrade".equals(annotations(job).get(HOOK))) {
                problems.add(Workload.name(job) + " does not run before an installation and an upgrade");
            }
            if (job.getSpec().getBackoffLimit() == null || job.getSpec().getActiveDeadlineSeconds() == null) {
                problems.add(Workload.name(job) + " may try for ever");
            }
        }
        for (var object : manifests.models()) {
            var annotations = annotations(object);
            if (annotations.containsKey(HOOK)
                    && !annotations.getOrDefault(HOOK + "-delete-policy", "").contains("before-hook-creation")) {
                problems.add(Workload.name(object) + " is in its own way the second time");
            }
        }
        for (var workload : Workload.of(manifests)) {
            if (workload.annotations().containsKey(HOOK)) {
                needed(manifests, workload, problems);
            }
        }
        return problems;
    }

    private static void needed(Manifests manifests, Workload workload, List<String> problems) {
        workload.containers().forEach(container -> {
            if (!Workload.orEmpty(container.getEnvFrom()).isEmpty()) {
                problems.add(workload.name() + " reads a ConfigMap that is not there yet");
            }
        });
        if (workload.spec().getServiceAccountName() != null) {
            problems.add(workload.name() + " runs under an account that is not there yet");
        }
        var closed = manifests.all(V1NetworkPolicy.class).stream()
                .anyMatch(policy ->
                        Workload.orEmpty(policy.getMetadata().getAnnotations()).isEmpty());
        var opened = manifests.all(V1NetworkPolicy.class).stream()
                .filter(policy -> workload.matches(policy.getSpec().getPodSelector()))
                .filter(policy -> workload.annotations()
                        .get(HOOK)
                        .equals(annotations(policy).get(HOOK)))
                .anyMatch(policy -> weight(policy) < weight(workload.owner()));
        if (closed && !opened) {
            problems.add(workload.name() + " runs before its network policy is there");
        }
    }

    private static int weight(KubernetesObject object) {
        return Integer.parseInt(annotations(object).getOrDefault(HOOK + "-weight", "0"));
    }

    private static Map<String, String> annotations(KubernetesObject object) {
        return Workload.orEmpty(object.getMetadata().getAnnotations());
    }
}
