package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.ArrayList;
import java.util.List;

/**
 * Changing pods loses no request: a new one is ready before an old one goes, an old one has time to finish, a changed
 * configuration replaces pods, and one counter decides how many there are.
 */
final class RolloutsSafe implements Policy {
    /** {@code quarkus.shutdown.timeout} of the platform. */
    private static final int FINISHING = 20;

    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var deployment : manifests.all(V1Deployment.class)) {
            var faults = new ArrayList<String>();
            rollout(deployment, faults);
            shutdown(deployment, faults);
            replicas(manifests, deployment, faults);
            faults.forEach(fault -> problems.add(Workload.name(deployment) + " " + fault));
        }
        return problems;
    }

    private static void rollout(V1Deployment deployment, List<String> faults) {
        var strategy = deployment.getSpec().getStrategy();
        if (strategy == null
                || strategy.getRollingUpdate() == null
                || strategy.getRollingUpdate().getMaxUnavailable() == null
                || !Integer.valueOf(0)
                        .equals(strategy.getRollingUpdate().getMaxUnavailable().getIntValue())) {
            faults.add("takes pods away before new ones are ready");
        }
        var annotations = Workload.orEmpty(
                deployment.getSpec().getTemplate().getMetadata().getAnnotations());
        if (!annotations.getOrDefault("checksum/config", "").matches("[0-9a-f]{64}")
                || !annotations.getOrDefault("checksum/secrets", "").matches("[0-9a-f]{64}")) {
            faults.add("goes on with an old configuration");
        }
    }

    private static void shutdown(V1Deployment deployment, List<String> faults) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        for (var container : pod.getContainers()) {
            var hook = container.getLifecycle() == null
                    ? null
                    : container.getLifecycle().getPreStop();
            if (hook == null || hook.getSleep() == null) {
                faults.add("ends before the load balancer knows");
                return;
            }
            var grace = pod.getTerminationGracePeriodSeconds();
            if (grace == null || grace <= hook.getSleep().getSeconds() + FINISHING) {
                faults.add("is ended before it has finished");
            }
        }
    }

    private static void replicas(Manifests manifests, V1Deployment deployment, List<String> faults) {
        var name = deployment.getMetadata().getName();
        var scaler = manifests.find(V2HorizontalPodAutoscaler.class, name);
        if (scaler.isPresent() == (deployment.getSpec().getReplicas() != null)) {
            faults.add("is counted by nobody or by two");
        }
        scaler.filter(each -> each.getSpec().getMinReplicas() > each.getSpec().getMaxReplicas())
                .ifPresent(each -> faults.add("scales between limits that exclude each other"));
        var several = scaler.map(each -> each.getSpec().getMinReplicas() > 1)
                .orElseGet(() -> deployment.getSpec().getReplicas() != null
                        && deployment.getSpec().getReplicas() > 1);
        var guarded = manifests.all(V1PodDisruptionBudget.class).stream()
                .anyMatch(budget -> Selectors.matches(
                        budget.getSpec().getSelector(),
                        deployment.getSpec().getTemplate().getMetadata().getLabels()));
        if (several && !guarded) {
            faults.add("can lose all its pods when nodes are emptied");
        }
    }
}
