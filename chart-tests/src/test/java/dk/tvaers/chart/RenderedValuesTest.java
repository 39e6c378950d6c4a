package dk.tvaers.chart;

import static dk.tvaers.chart.Rendered.configuration;
import static dk.tvaers.chart.Rendered.container;
import static dk.tvaers.chart.Rendered.deployment;
import static dk.tvaers.chart.Rendered.pod;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Policies;
import io.kubernetes.client.custom.Quantity;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values that are more than on and off end up where they are meant. */
class RenderedValuesTest {
    @AfterEach
    void noSecrets() {
        SilentApi.forget();
    }

    @Test
    void aChangedConfigurationReplacesThePodsOfThatServiceAlone() {
        var before = Manifests.render(Values.site());
        var after = Manifests.render(Values.site().and("services: {networks: {env: {TVAERS_MAX_BODY: '1000'}}}"));

        assertNotEquals(checksum(before, "networks", "config"), checksum(after, "networks", "config"));
        assertEquals(checksum(before, "members", "config"), checksum(after, "members", "config"));
    }

    @Test
    void aChangedSecretReplacesThePodsOfThatServiceAlone() {
        var before = Manifests.render(Values.site());
        SilentApi.secret("postgresql-networks", "4711");
        var after = Manifests.render(Values.site());

        assertNotEquals(checksum(before, "networks", "secrets"), checksum(after, "networks", "secrets"));
        assertEquals(checksum(before, "members", "secrets"), checksum(after, "members", "secrets"));
    }

    @Test
    void theKeysOfPeoplesContactDataReachTheServicesThatKnowPeopleAlone() {
        var manifests = Manifests.render(Values.site());
        SilentApi.secret("contact-keys", "4711");
        var rotated = Manifests.render(Values.site());

        for (var service : Neighbourhood.SERVICES) {
            var knows = List.of("members", "citizen-input").contains(service);
            assertEquals(
                    knows,
                    container(manifests, service).getEnv().stream()
                            .anyMatch(variable -> variable.getName().equals("TVAERS_CONTACT_KEYS")),
                    service);
            assertEquals(
                    knows,
                    !checksum(manifests, service, "secrets").equals(checksum(rotated, service, "secrets")),
                    service);
        }
    }

    @Test
    void aServicesOwnConfigurationOutranksWhatAllHave() {
        var manifests = Manifests.render(Values.site().and("""
                env: {TVAERS_MAX_BODY: '1', QUARKUS_LOG_LEVEL: DEBUG}
                services: {networks: {env: {TVAERS_MAX_BODY: '2', QUARKUS_DATASOURCE_JDBC_MAX_SIZE: '3'}}}
                """));

        var networks = configuration(manifests, "networks");
        assertEquals("2", networks.get("TVAERS_MAX_BODY"));
        assertEquals("3", networks.get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        assertEquals("DEBUG", networks.get("QUARKUS_LOG_LEVEL"));
        assertEquals("1", configuration(manifests, "members").get("TVAERS_MAX_BODY"));
    }

    @Test
    void aVirtualMachineGetsItsOwnImageAndMemory() {
        var container = container(Manifests.render(Values.site().and("""
                image: {mode: jvm, tag: 1.2.3}
                services: {networks: {image: {digest: 'sha256:%s'}, resources: {limits: {memory: 1Gi, cpu: '2'}}}}
                """.formatted("a".repeat(64)))), "networks");

        assertEquals(
                "registry.example.dk/tvaers/networks-service:1.2.3-jvm@sha256:" + "a".repeat(64), container.getImage());
        assertEquals(new Quantity("1Gi"), container.getResources().getLimits().get("memory"));
        assertEquals(
                new Quantity("384Mi"), container.getResources().getRequests().get("memory"));
    }

    @Test
    void withoutTlsNothingIsMountedAndNothingExpected() {
        var manifests = Manifests.render(Values.site().and("""
                postgresql: {sslMode: disable}
                kafka: {securityProtocol: PLAINTEXT}
                keycloak: {existingCaSecret: ''}
                """));

        var configuration = configuration(manifests, "networks");
        assertTrue(configuration.get("QUARKUS_DATASOURCE_JDBC_URL").endsWith("/networks?sslmode=disable"));
        assertFalse(configuration.keySet().stream().anyMatch(key -> key.contains("TRUST") || key.contains("SASL")));
        assertEquals(1, pod(manifests, "networks").getVolumes().size());
        assertEquals(2, container(manifests, "networks").getEnv().size());
    }

    @Test
    void publicAuthoritiesTakeNoSecret() {
        var manifests = Manifests.render(Values.site().and("kafka: {existingCaSecret: ''}"));

        assertEquals("SASL_SSL", configuration(manifests, "networks").get("KAFKA_SECURITY_PROTOCOL"));
        assertNull(configuration(manifests, "networks").get("KAFKA_SSL_TRUSTSTORE_LOCATION"));
    }

    @Test
    void thePlatformMayChooseTheUser() {
        var manifests = Manifests.render(Values.site().and("securityContext: {runAsUser: null}"));

        assertNull(pod(manifests, "networks").getSecurityContext().getRunAsUser());
        assertEquals(List.of(), Policies.problems(manifests, Policies.all(Outside.onTheClusterSide())));
    }

    @Test
    void nobodyMeansNobody() {
        var manifests = Manifests.render(Values.site().and("networkPolicy: {prometheus: [], ingressController: []}"));

        var admitted = new NetworkArrows(HelmChart.NAMESPACE, Neighbourhood.all(), new TreeSet<>()).admitted(manifests);
        assertTrue(admitted.stream()
                .noneMatch(arrow ->
                        arrow.from().equals("monitoring") || arrow.from().equals("ingress controller")));
    }

    @Test
    void whatAllPodsShareReachesMigrationsToo() {
        var manifests = Manifests.render(Values.site().and("""
                podLabels: {team: across}
                podAnnotations: {reloader.example/auto: 'true'}
                nodeSelector: {disk: ssd}
                tolerations: [{key: only, operator: Exists}]
                priorityClassName: important
                image: {pullSecrets: [registry-login]}
                affinity: {nodeAffinity: {}}
                """));

        var policies = Policies.all(Outside.onTheClusterSide().with("registry-login", ".dockerconfigjson"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
        var workloads = dk.tvaers.chart.policy.Workload.of(manifests);
        assertEquals(10, workloads.size());
        workloads.forEach(workload -> {
            assertEquals(Map.of("disk", "ssd"), workload.spec().getNodeSelector());
            assertEquals("important", workload.spec().getPriorityClassName());
        });
    }

    @Test
    void aTopicPrefixIsInTopicsAndPrograms() {
        var manifests = Manifests.render(Values.site().and("kafka: {topicPrefix: tvaers-}"));

        assertEquals("tvaers-", configuration(manifests, "networks").get("TVAERS_TOPIC_PREFIX"));
        assertTrue(manifests.customs("KafkaTopic").stream()
                .allMatch(topic -> dk.tvaers.chart.policy.Json.text(topic, "metadata", "name")
                        .startsWith("tvaers-")));
    }

    private static String checksum(Manifests manifests, String service, String of) {
        return deployment(manifests, service)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations()
                .get("checksum/" + of);
    }
}
