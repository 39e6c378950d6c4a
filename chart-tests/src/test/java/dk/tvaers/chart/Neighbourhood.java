package dk.tvaers.chart;

import dk.tvaers.chart.policy.Arrow;
import dk.tvaers.chart.policy.Party;
import dk.tvaers.local.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is there besides the services when the parts of {@code k8s/} run in the cluster, and the arrows of docs/architecture.md
 * between them. Pods bear the labels their operators give them.
 */
final class Neighbourhood {
    /** Those that own data. */
    static final List<String> SERVICES = List.of("networks", "members", "citizen-input", "reporting");

    static final String PORTAL = "portal";

    static final Party INGRESS =
            Party.pod("ingress controller", "ingress-nginx", Map.of("app.kubernetes.io/name", "ingress-nginx"));
    static final Party MONITORING =
            Party.pod("monitoring", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"));
    static final Party DNS = Party.pod("name service", "kube-system", Map.of("k8s-app", "kube-dns"));
    static final Party POSTGRESQL =
            here("PostgreSQL", Map.of("cnpg.io/cluster", "tvaers-postgresql", "cnpg.io/podRole", "instance"));
    static final Party KAFKA = here("Kafka", kafka("kafka", Map.of("strimzi.io/broker-role", "true")));
    static final Party KEYCLOAK =
            here("Keycloak", Map.of("app", "keycloak", "app.kubernetes.io/instance", "tvaers-keycloak"));

    /** Nobody of these may be reached by the services or reach them. */
    static final List<Party> STRANGERS = List.of(
            here("stranger in the namespace", Map.of("app", "stranger")),
            here("Kafka's operator for topics and users", kafka("entity-operator", Map.of())),
            here("another PostgreSQL", Map.of("cnpg.io/cluster", "another")),
            Party.pod(
                    "double in another namespace",
                    "default",
                    Map.of(
                            "app.kubernetes.io/part-of",
                            "tvaers",
                            "app.kubernetes.io/instance",
                            "tvaers",
                            "app.kubernetes.io/component",
                            "service",
                            "cnpg.io/cluster",
                            "tvaers-postgresql",
                            "k8s-app",
                            "kube-dns")),
            Party.outside("somebody on the internet", "203.0.113.7"),
            Party.outside("the node's metadata", "169.254.169.254"),
            Party.outside("the cluster's API", "10.96.0.1"));

    private Neighbourhood() {}

    /** What the chart calls a service. */
    static String of(Service service) {
        return service.ownsData() ? service.prefix() : PORTAL;
    }

    static List<Party> all() {
        var all = new java.util.ArrayList<>(List.of(INGRESS, MONITORING, DNS, POSTGRESQL, KAFKA, KEYCLOAK));
        all.addAll(STRANGERS);
        return all;
    }

    /** The picture of docs/architecture.md, with what it takes to draw it: names, migrations, and the chart's own test. */
    static Set<Arrow> arrows(int kafkaPort) {
        var arrows = new HashSet<Arrow>();
        var portal = pod(arrows, PORTAL);
        SERVICES.forEach(name -> {
            var service = pod(arrows, name);
            arrows.add(Arrow.tcp(service, POSTGRESQL.name(), 5432));
            arrows.add(Arrow.tcp(service, KAFKA.name(), kafkaPort));
            arrows.add(Arrow.tcp(portal, service, 8080));
            var migration = "Job tvaers-" + name + "-migration";
            arrows.add(Arrow.tcp(migration, POSTGRESQL.name(), 5432));
            names(arrows, migration);
        });
        names(arrows, "Pod tvaers-test");
        return arrows;
    }

    /** What the portal and the services have in common. */
    private static String pod(Set<Arrow> arrows, String name) {
        var pod = "Deployment tvaers-" + name;
        arrows.add(Arrow.tcp(INGRESS.name(), pod, 8080));
        arrows.add(Arrow.tcp(MONITORING.name(), pod, 9000));
        arrows.add(Arrow.tcp(pod, KEYCLOAK.name(), 8443));
        names(arrows, pod);
        arrows.add(Arrow.tcp("Pod tvaers-test", pod, 8080));
        return pod;
    }

    private static void names(Set<Arrow> arrows, String asker) {
        arrows.add(Arrow.tcp(asker, DNS.name(), 53));
        arrows.add(new Arrow(asker, DNS.name(), 53, "UDP"));
    }

    private static Party here(String name, Map<String, String> labels) {
        return Party.pod(name, HelmChart.NAMESPACE, labels);
    }

    private static Map<String, String> kafka(String component, Map<String, String> more) {
        var labels = new java.util.HashMap<>(more);
        labels.putAll(Map.of(
                "strimzi.io/cluster",
                "tvaers-kafka",
                "strimzi.io/kind",
                "Kafka",
                "strimzi.io/component-type",
                component));
        return labels;
    }
}
