package dk.tvaers.chart.policy;

import dk.tvaers.chart.Manifests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All of them, by a name that a mutation can be held against. */
public final class Policies {
    private Policies() {}

    /** What can be said of any chart's objects, given the Secrets that somebody else makes. */
    public static Map<String, Policy> all(OutsideSecrets outside) {
        var policies = new LinkedHashMap<String, Policy>();
        policies.put("selectors match", new SelectorsMatch());
        policies.put("ports exist", new PortsExist());
        policies.put("probes exist", new ProbesExist());
        policies.put("references exist", new ReferencesExist(outside));
        policies.put("resources are bounded", new ResourcesBounded());
        policies.put("pods are hardened", new PodsHardened());
        policies.put("images are pinned", new ImagesPinned());
        policies.put("rollouts lose nothing", new RolloutsSafe());
        policies.put("hooks come in order", new HooksInOrder());
        policies.put("topics are kept", new TopicsKept());
        return policies;
    }

    public static List<String> problems(Manifests manifests, Map<String, Policy> policies) {
        return policies.entrySet().stream()
                .flatMap(policy ->
                        policy.getValue().problems(manifests).stream().map(problem -> policy.getKey() + ": " + problem))
                .toList();
    }
}
