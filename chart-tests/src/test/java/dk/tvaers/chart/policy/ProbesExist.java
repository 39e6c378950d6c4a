package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Probe;
import java.util.ArrayList;
import java.util.List;

/** Every program that runs on is asked whether it has started, lives and is ready, on the port that only the cluster sees. */
final class ProbesExist implements Policy {
    @Override
    public List<String> problems(Manifests manifests) {
        var problems = new ArrayList<String>();
        for (var workload : Workload.of(manifests)) {
            if (!(workload.owner() instanceof V1Deployment)) {
                continue;
            }
            workload.containers().forEach(container -> {
                check(problems, workload.name(), "started", container.getStartupProbe());
                check(problems, workload.name(), "live", container.getLivenessProbe());
                check(problems, workload.name(), "ready", container.getReadinessProbe());
            });
        }
        return problems;
    }

    private static void check(List<String> problems, String name, String question, V1Probe probe) {
        if (probe == null || probe.getHttpGet() == null) {
            problems.add(name + " is not asked whether it is " + question);
            return;
        }
        if (!("/q/health/" + question).equals(probe.getHttpGet().getPath())) {
            problems.add(name + " is asked whether it is " + question + " at "
                    + probe.getHttpGet().getPath());
        }
        if (!"management".equals(probe.getHttpGet().getPort().getStrValue())) {
            problems.add(name + " is asked whether it is " + question + " at another port than management");
        }
        if (probe.getTimeoutSeconds() == null
                || probe.getPeriodSeconds() == null
                || probe.getFailureThreshold() == null) {
            problems.add(name + " leaves to chance how it is asked whether it is " + question);
        }
    }
}
