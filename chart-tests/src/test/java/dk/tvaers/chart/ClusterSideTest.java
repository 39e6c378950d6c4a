package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.NetworkRules;
import dk.tvaers.chart.policy.Party;
import dk.tvaers.chart.policy.Policies;
import dk.tvaers.chart.policy.Workload;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart expects by its default values is what k8s/ makes, to the letter. */
class ClusterSideTest {
    private final Manifests cluster = ClusterSide.overlay("prod");
    private final Manifests chart = Manifests.render(Values.profile("production"));

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everySecretIsMadeBySomebody(String overlay) {
        var made = ClusterSide.secrets(ClusterSide.overlay(overlay));

        var missing = ClusterSide.references(ClusterSide.overlay(overlay)).stream()
                .filter(reference -> !made.keys()
                        .getOrDefault(reference.split("/")[0], java.util.Set.of())
                        .contains(reference.split("/")[1]))
                // The operator's own Ingress lets cert-manager make it.
                .filter(reference -> !reference.equals("tvaers-login-tls/tls.crt"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), missing);
        assertEquals(List.of(), Policies.problems(chart, Policies.all(made)));
    }

    @Test
    void theServicesFindTheirServers() {
        var configuration =
                chart.find(V1ConfigMap.class, "tvaers-networks").orElseThrow().getData();
        var listener = Json.at(one("Kafka"), "spec", "kafka", "listeners")
                .getAsJsonArray()
                .get(0);
        var keycloak = ClusterSide.name(one("Keycloak")) + "-service";

        assertTrue(configuration
                .get("QUARKUS_DATASOURCE_JDBC_URL")
                .contains("//" + ClusterSide.name(one("Cluster")) + "-rw:5432/"));
        assertEquals(
                ClusterSide.name(one("Kafka")) + "-kafka-bootstrap:" + Json.text(listener, "port"),
                configuration.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("SASL_SSL", configuration.get("KAFKA_SECURITY_PROTOCOL"));
        assertTrue(Json.at(listener, "tls").getAsBoolean());
        assertEquals(
                configuration.get("KAFKA_SASL_MECHANISM").toLowerCase(java.util.Locale.ROOT),
                Json.text(listener, "authentication", "type"));
        assertEquals("https://" + keycloak + ":8443/realms/tvaers", configuration.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertEquals(
                Json.text(one("Keycloak"), "spec", "hostname", "hostname") + "/realms/tvaers",
                configuration.get("QUARKUS_OIDC_TOKEN_ISSUER"));
        var shown = cluster.customs("Certificate").stream()
                .filter(certificate -> Json.text(certificate, "spec", "secretName")
                        .equals(Json.text(one("Keycloak"), "spec", "http", "tlsSecret")))
                .findFirst()
                .orElseThrow();
        assertTrue(Json.at(shown, "spec", "dnsNames")
                .getAsJsonArray()
                .contains(new com.google.gson.JsonPrimitive(keycloak)));
    }

    @Test
    void theNetworkLetsThroughTheSameArrowsFromBothSides() {
        var both = chart.with(cluster.objects().stream()
                        .filter(object -> object.get("kind").getAsString().equals("NetworkPolicy"))
                        .toList())
                .with(ClusterSide.madePolicies(cluster));

        var arrows = new NetworkArrows(HelmChart.NAMESPACE, Neighbourhood.all(), Neighbourhood.arrows(9093));
        assertEquals(List.of(), arrows.problems(both));
    }

    @Test
    void strangersReachNeitherDatabaseNorBrokerNorLogin() {
        var policies = Manifests.of(ClusterSide.madePolicies(cluster))
                .with(cluster.objects())
                .all(V1NetworkPolicy.class);
        var rules = new NetworkRules(policies, HelmChart.NAMESPACE);

        var portal = portal();
        assertFalse(rules.admit(portal, Neighbourhood.POSTGRESQL, 5432, "TCP"));
        assertFalse(rules.admit(portal, Neighbourhood.KAFKA, 9093, "TCP"));
        assertTrue(rules.admit(portal, Neighbourhood.KEYCLOAK, 8443, "TCP"));
        for (var stranger : Neighbourhood.STRANGERS) {
            assertFalse(rules.admit(stranger, Neighbourhood.POSTGRESQL, 5432, "TCP"), stranger::name);
            assertFalse(rules.admit(stranger, Neighbourhood.KAFKA, 9093, "TCP"), stranger::name);
            assertFalse(rules.admit(stranger, Neighbourhood.KEYCLOAK, 8443, "TCP"), stranger::name);
        }
        assertTrue(rules.admit(Neighbourhood.KEYCLOAK, Neighbourhood.POSTGRESQL, 5432, "TCP"));
        assertTrue(rules.admit(Neighbourhood.INGRESS, Neighbourhood.KEYCLOAK, 8443, "TCP"));
        var operator =
                Party.pod("operator", "cnpg-system", java.util.Map.of("app.kubernetes.io/name", "cloudnative-pg"));
        assertTrue(rules.admit(operator, Neighbourhood.POSTGRESQL, 8000, "TCP"));
        assertTrue(rules.admit(Neighbourhood.POSTGRESQL, Neighbourhood.POSTGRESQL, 5432, "TCP"));
    }

    /** Where its own policy does not hold it back. */
    private Party portal() {
        return Workload.of(chart).stream()
                .filter(workload -> workload.name().equals("Deployment tvaers-portal"))
                .map(workload -> Party.of(workload, HelmChart.NAMESPACE))
                .findFirst()
                .orElseThrow();
    }

    /** Keycloak sends staff back to the portal and knows it by the password that the portal has. */
    @Test
    void thePortalIsTheRealmsClient() {
        var realm = Yaml.document(cluster.find(V1ConfigMap.class, "tvaers-realm")
                .orElseThrow()
                .getData()
                .get("tvaers.json"));
        var client = Json.at(realm, "clients").getAsJsonArray().asList().stream()
                .filter(each -> Json.text(each, "clientId").equals("tvaers-portal"))
                .findFirst()
                .orElseThrow();
        var secret = chart.find(V1Deployment.class, "tvaers-portal")
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst()
                .getEnv()
                .getFirst()
                .getValueFrom()
                .getSecretKeyRef();

        assertEquals("${TVAERS_PORTAL_SECRET}", Json.text(client, "secret"));
        assertEquals(Json.text(given("TVAERS_PORTAL_SECRET"), "secret", "name"), secret.getName());
        assertEquals(Json.text(given("TVAERS_PORTAL_SECRET"), "secret", "key"), secret.getKey());
        assertEquals(
                "https://"
                        + chart.all(V1Ingress.class)
                                .getFirst()
                                .getSpec()
                                .getRules()
                                .getFirst()
                                .getHost(),
                Json.text(given("TVAERS_PORTAL_URL"), "value"));
        assertEquals(
                "${TVAERS_PORTAL_URL}/*",
                Json.at(client, "redirectUris").getAsJsonArray().get(0).getAsString());
    }

    private JsonElement given(String variable) {
        return Json.at(one("Keycloak"), "spec", "env").getAsJsonArray().asList().stream()
                .filter(each -> Json.text(each, "name").equals(variable))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject one(String kind) {
        return ClusterSide.one(cluster, kind);
    }
}
