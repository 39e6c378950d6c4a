package dk.tvaers.chart;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.chart.policy.OutsideSecrets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What operators make of k8s/: Secrets, and network policies where a resource says who may come in. */
final class ClusterSide {
    private static final Pattern LOOP = Pattern.compile("for service in ([^;]+); do\\n(.*?)\\ndone", Pattern.DOTALL);
    private static final Pattern SECRET = Pattern.compile("create secret generic \"?([\\w$-]+)\"?((?:.*\\\\\\n)*.*)");
    private static final Pattern KEY = Pattern.compile("--from-literal=([\\w-]+)=");

    private ClusterSide() {}

    static OutsideSecrets secrets(Manifests cluster) {
        var secrets = byHand();
        for (var user : cluster.customs("KafkaUser")) {
            secrets = secrets.with(name(user), "password", "sasl.jaas.config");
        }
        for (var kafka : cluster.customs("Kafka")) {
            secrets = secrets.with(name(kafka) + "-cluster-ca-cert", "ca.crt", "ca.p12", "ca.password");
        }
        for (var postgresql : cluster.customs("Cluster")) {
            secrets = secrets.with(name(postgresql) + "-ca", "ca.crt", "ca.key");
        }
        for (var certificate : cluster.customs("Certificate")) {
            secrets = secrets.with(Json.text(certificate, "spec", "secretName"), "ca.crt", "tls.crt", "tls.key");
        }
        // cert-manager makes it from the annotation of the chart's Ingress, by an Issuer that is here.
        return cluster.customs("Issuer").stream()
                        .anyMatch(issuer -> name(issuer).equals("tvaers"))
                ? secrets.with("tvaers-tls", "tls.crt", "tls.key")
                : secrets;
    }

    /** The Secrets that the README lets somebody make. */
    static OutsideSecrets byHand() {
        var secrets = OutsideSecrets.none();
        var commands = String.join("\n", ChartReadme.blocks(Repository.text("k8s/README.md"), "sh"));
        for (var secret : SECRET.matcher(unrolled(commands)).results().toList()) {
            var keys = KEY.matcher(secret.group(2))
                    .results()
                    .map(key -> key.group(1))
                    .toArray(String[]::new);
            secrets = secrets.with(secret.group(1), keys);
        }
        return secrets;
    }

    private static String unrolled(String commands) {
        return LOOP.matcher(commands).replaceAll(loop -> {
            var all = new StringBuilder();
            for (var service : loop.group(1).split(" ")) {
                all.append(loop.group(2).replace("$service", service)).append('\n');
            }
            return java.util.regex.Matcher.quoteReplacement(all.toString());
        });
    }

    /** Every {@code secret/key} that the operators' resources refer to. */
    static Set<String> references(Manifests cluster) {
        var references = new HashSet<String>();
        for (var kind : List.of("Keycloak", "DatabaseRole", "ObjectStore")) {
            cluster.customs(kind).forEach(object -> collect(object, references));
        }
        return references;
    }

    private static void collect(JsonElement element, Set<String> references) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> collect(item, references));
        } else if (element instanceof JsonObject object) {
            object.entrySet().forEach(entry -> {
                var value = entry.getValue();
                if (entry.getKey().equals("passwordSecret")
                        && !value.getAsJsonObject().has("key")) {
                    references.add(Json.text(value, "name") + "/username");
                    references.add(Json.text(value, "name") + "/password");
                } else if (entry.getKey().equals("tlsSecret")) {
                    references.add(value.getAsString() + "/tls.crt");
                } else if (value instanceof JsonObject reference && reference.has("secretName")) {
                    reference
                            .getAsJsonArray("items")
                            .forEach(item ->
                                    references.add(Json.text(reference, "secretName") + "/" + Json.text(item, "key")));
                } else if (value instanceof JsonObject reference
                        && reference.keySet().equals(Set.of("name", "key"))) {
                    references.add(Json.text(reference, "name") + "/" + Json.text(reference, "key"));
                } else {
                    collect(value, references);
                }
            });
        }
    }

    /** The policies that Strimzi and Keycloak's operator make of what their resources say. */
    static List<JsonObject> madePolicies(Manifests cluster) {
        var policies = new ArrayList<JsonObject>();
        var listener = Json.at(cluster.customs("Kafka").getFirst(), "spec", "kafka", "listeners")
                .getAsJsonArray()
                .get(0);
        policies.add(policy(
                "made-by-strimzi",
                "{strimzi.io/cluster: tvaers-kafka, strimzi.io/component-type: kafka}",
                Json.at(listener, "networkPolicyPeers"),
                Json.at(listener, "port").getAsInt()));
        var keycloak = Json.at(cluster.customs("Keycloak").getFirst(), "spec", "networkPolicy");
        policies.add(policy(
                "made-by-keycloak",
                "{app: keycloak, app.kubernetes.io/instance: tvaers-keycloak}",
                Json.at(keycloak, "https"),
                8443));
        return policies;
    }

    private static JsonObject policy(String name, String labels, JsonElement peers, int port) {
        var policy = Yaml.document("""
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: %s, namespace: tvaers}
                spec:
                  podSelector: {matchLabels: %s}
                  policyTypes: [Ingress]
                  ingress: [{ports: [{port: %d, protocol: TCP}]}]
                """.formatted(name, labels, port));
        Json.at(policy, "spec", "ingress")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .add("from", peers);
        return policy;
    }

    static Manifests overlay(String name) {
        return Manifests.of(
                Kustomization.build(Repository.CLUSTER.resolve("overlays").resolve(name)));
    }

    /** The only one of its kind. */
    static JsonObject one(Manifests cluster, String kind) {
        var all = cluster.customs(kind);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " of kind " + kind);
        }
        return all.getFirst();
    }

    static String name(JsonObject object) {
        return Json.text(object, "metadata", "name");
    }
}
