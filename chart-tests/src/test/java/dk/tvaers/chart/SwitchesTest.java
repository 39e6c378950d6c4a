package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Arrow;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Policies;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each switch does what it says, on and off, and leaves an installation that keeps to the policies. */
class SwitchesTest {
    private static final String GATEWAY = "\ngateway.parentRefs=[{name: public}]";

    /**
     * @param value path of the switch
     * @param besides other values it takes, one to a line; those beginning with "+" only when it is on
     * @param on whether an installation shows that it is on
     */
    record Switch(String value, String besides, Predicate<Manifests> on) {
        @Override
        public String toString() {
            return value;
        }
    }

    static List<Switch> switches() {
        return List.of(
                new Switch("services.networks.enabled", "", deployed("networks")),
                new Switch("services.members.enabled", "", deployed("members")),
                new Switch("services.citizen-input.enabled", "", deployed("citizen-input")),
                new Switch("services.reporting.enabled", "", deployed("reporting")),
                new Switch(
                        "services.portal.enabled",
                        "",
                        all -> all.find(V1Deployment.class, "tvaers-portal").isPresent() && reached(all)),
                new Switch(
                        "kafka.topics.create",
                        "",
                        all -> all.customs("KafkaTopic").size() == 7),
                new Switch(
                        "autoscaling.enabled",
                        "",
                        all -> all.all(V2HorizontalPodAutoscaler.class).size() == 5),
                // Without a budget, one pod: two that may go at once are refused by the policies.
                new Switch(
                        "podDisruptionBudget.enabled",
                        "replicas=1",
                        all -> all.all(V1PodDisruptionBudget.class).size() == 5),
                new Switch(
                        "topologySpread.enabled",
                        "",
                        all -> all.all(V1Deployment.class).stream()
                                .noneMatch(deployment -> deployment
                                        .getSpec()
                                        .getTemplate()
                                        .getSpec()
                                        .getTopologySpreadConstraints()
                                        .isEmpty())),
                new Switch(
                        "migrations.enabled",
                        "",
                        all -> all.all(V1Job.class).size() == 4
                                && owners(all, "QUARKUS_FLYWAY_MIGRATE_AT_START", "false")),
                new Switch(
                        "ingress.enabled", "", all -> all.all(V1Ingress.class).size() == 1),
                new Switch(
                        "gateway.enabled",
                        GATEWAY,
                        all -> all.customs("HTTPRoute").size() == 1),
                new Switch(
                        "gateway.create",
                        "gateway.enabled=true\n+gateway.className=public\n-" + GATEWAY.trim(),
                        all -> all.customs("Gateway").size() == 1
                                && all.customs("HTTPRoute").size() == 2),
                new Switch("logs.json", "", all -> configuration(all, "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true")),
                new Switch(
                        "metrics.podMonitor.enabled",
                        "",
                        all -> all.customs("PodMonitor").size() == 1),
                new Switch(
                        "networkPolicy.enabled",
                        "",
                        all -> all.all(V1NetworkPolicy.class).size() == 12),
                new Switch(
                        "serviceAccount.create",
                        "",
                        all -> all.all(V1ServiceAccount.class).size() == 5));
    }

    @ParameterizedTest
    @MethodSource("switches")
    void worksBothWays(Switch one) {
        for (var state : List.of(true, false)) {
            var manifests = Manifests.render(values(one, state));

            assertEquals(state, one.on().test(manifests), one + " = " + state);
            assertEquals(
                    List.of(),
                    Policies.problems(manifests, Policies.all(Outside.onTheClusterSide())),
                    one + " = " + state);
        }
    }

    @Test
    void noSwitchIsForgotten() {
        var switches = new TreeSet<String>();
        collect("", Yaml.document(Repository.text("helm/tvaers/values.yaml")), switches);

        assertEquals(switches, switches().stream().map(Switch::value).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Values values(Switch one, boolean state) {
        var values = Values.site();
        for (var line : (one.besides() + "\n" + one.value() + "=" + state)
                .lines()
                .filter(line -> !line.isBlank())
                .toList()) {
            var only = line.startsWith("+") || line.startsWith("-");
            if (!only || line.startsWith("+") == state) {
                values = values.and(nested(only ? line.substring(1) : line));
            }
        }
        return values;
    }

    /** {@code a.b=c} as YAML. */
    private static String nested(String assignment) {
        var path = assignment.substring(0, assignment.indexOf('=')).split("\\.");
        return "{" + String.join(": {", path) + ": " + assignment.substring(assignment.indexOf('=') + 1)
                + "}".repeat(path.length);
    }

    private static boolean reached(Manifests all) {
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, List.of(), new TreeSet<>()).admitted(all);
        return admitted.contains(Arrow.tcp("Deployment tvaers-portal", "Deployment tvaers-members", 8080));
    }

    private static Predicate<Manifests> deployed(String service) {
        return all -> all.find(V1Deployment.class, "tvaers-" + service).isPresent()
                && all.find(V1Job.class, "tvaers-" + service + "-migration").isPresent();
    }

    private static boolean configuration(Manifests all, String key, String value) {
        return all.all(V1ConfigMap.class).stream()
                .allMatch(map -> value.equals(map.getData().get(key)));
    }

    private static boolean owners(Manifests all, String key, String value) {
        return Neighbourhood.SERVICES.stream()
                .map(name -> all.find(V1ConfigMap.class, "tvaers-" + name).orElseThrow())
                .allMatch(map -> value.equals(map.getData().get(key)));
    }

    private static void collect(String path, JsonElement element, TreeSet<String> switches) {
        if (element instanceof JsonObject object) {
            object.entrySet()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), switches));
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean()) {
            switches.add(path);
        }
    }
}
