package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whatever chooses pods chooses those it means: one service's, or at least somebody's. */
final class SelectorsMatch implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        var workloads = Workload.of(manifests);
        for (var workload : workloads) {
            if (workload.owner() instanceof V1Deployment deployment) {
                one(
                        problems,
                        workload.name(),
                        workloads,
                        pods -> pods.matches(deployment.getSpec().getSelector()));
            }
            Workload.orEmpty(workload.spec().getTopologySpreadConstraints()).stream()
                    .filter(constraint -> !workload.matches(constraint.getLabelSelector()))
                    .forEach(constraint -> problems.add(workload.name() + " spreads other pods than its own"));
        }
        for (var service : manifests.all(V1Service.class)) {
            var selector = service.getSpec().getSelector();
            one(problems, Workload.name(service), workloads, pods -> Selectors.matches(selector, pods.labels()));
        }
        for (var budget : manifests.all(V1PodDisruptionBudget.class)) {
            one(
                    problems,
                    Workload.name(budget),
                    workloads,
                    pods -> pods.matches(budget.getSpec().getSelector()));
        }
        for (var policy : manifests.all(V1NetworkPolicy.class)) {
            if (workloads.stream()
                    .noneMatch(pods -> pods.matches(policy.getSpec().getPodSelector()))) {
                problems.add(Workload.name(policy) + " protects no pods");
            }
        }
        for (var scaler : manifests.all(V2HorizontalPodAutoscaler.class)) {
            var target = scaler.getSpec().getScaleTargetRef();
            var found = manifests.find(V1Deployment.class, target.getName());
            if (!target.getKind().equals("Deployment") || found.isEmpty()) {
                problems.add(Workload.name(scaler) + " scales what is not there");
            }
        }
        monitors(manifests, workloads, problems);
        return problems;
    }

    private static void one(
            List<String> problems, String chooser, List<Workload> workloads, Predicate<Workload> chosen) {
        var names = workloads.stream().filter(chosen).map(Workload::name).toList();
        if (names.size() != 1) {
            problems.add(chooser + " chooses the pods of " + names + " and not of exactly one");
        }
    }

    private static void monitors(Manifests manifests, List<Workload> workloads, List<String> problems) {
        for (var monitor : manifests.customs("PodMonitor")) {
            var labels = Json.strings(monitor, "spec", "selector", "matchLabels");
            workloads.stream()
                    .filter(pods -> pods.owner() instanceof V1Deployment != Selectors.matches(labels, pods.labels()))
                    .forEach(pods -> problems.add("PodMonitor and " + pods.name() + " do not fit"));
        }
    }
}
