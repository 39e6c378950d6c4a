package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.chart.policy.Arrow;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Party;
import dk.tvaers.chart.policy.Policies;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void theKeysOfPeoplesContactDataReachTheServiceThatKnowsPeopleAlone() {
        var manifests = Manifests.render(Values.site());
        SilentApi.secret("contact-keys", "4711");
        var rotated = Manifests.render(Values.site());

        for (var service : Neighbourhood.SERVICES) {
            var members = service.equals("members");
            assertEquals(
                    members,
                    container(manifests, service).getEnv().stream()
                            .anyMatch(variable -> variable.getName().equals("TVAERS_CONTACT_KEYS")),
                    service);
            assertEquals(
                    members,
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
    void tracesOpenOneMoreWayOut() {
        var manifests = Manifests.render(Values.site().and("tracing: {endpoint: 'http://collector.monitoring:4317'}"));

        var admitted = new NetworkArrows(HelmChart.NAMESPACE, Neighbourhood.all(), new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        assertEquals(4, admitted.size(), admitted.toString());
        assertTrue(admitted.stream().allMatch(arrow -> arrow.to().equals("monitoring") && arrow.port() == 4317));
        assertEquals("false", configuration(manifests, "networks").get("QUARKUS_OTEL_SDK_DISABLED"));
    }

    @Test
    void membersAloneReachesTheOrganisationRegister() {
        var manifests = Manifests.render(Values.site().and("""
                os2mo: {url: 'https://mo.example/graphql/v30', tokenUrl: 'https://mo.example/token', existingSecret: os2mo}
                networkPolicy: {os2mo: {peers: [{ipBlock: {cidr: 192.0.2.40/32}}]}}
                """));

        var others = new ArrayList<>(Neighbourhood.all());
        others.addAll(List.of(Party.outside("OS2mo", "192.0.2.40"), Party.outside("its neighbour", "192.0.2.41")));
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        assertEquals(Set.of(Arrow.tcp("Deployment tvaers-members", "OS2mo", 443)), admitted);
        assertEquals(
                "https://mo.example/graphql/v30",
                configuration(manifests, "members").get("TVAERS_OS2MO_URL"));
        assertFalse(configuration(manifests, "networks").containsKey("TVAERS_OS2MO_URL"));
        assertEquals(3, container(manifests, "networks").getEnv().size());
        assertEquals(
                "os2mo/client-secret",
                container(manifests, "members").getEnv().stream()
                        .filter(each -> each.getName().equals("TVAERS_OS2MO_CLIENT_SECRET"))
                        .map(each -> each.getValueFrom().getSecretKeyRef())
                        .map(each -> each.getName() + "/" + each.getKey())
                        .findFirst()
                        .orElseThrow());
        var policies = Policies.all(Outside.onTheClusterSide().with("os2mo", "client-secret"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void citizenInputAloneReachesTheMailServer() {
        var manifests = Manifests.render(Values.site().and("""
                mail: {host: smtp.example, port: 465, security: TLS, from: svar@example.dk, sender: Kommunen, existingSecret: mail}
                networkPolicy: {mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}], ports: [465]}}
                """));

        var others = new ArrayList<>(Neighbourhood.all());
        others.addAll(List.of(Party.outside("SMTP", "192.0.2.50"), Party.outside("its neighbour", "192.0.2.51")));
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        assertEquals(Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "SMTP", 465)), admitted);
        var configuration = configuration(manifests, "citizen-input");
        assertEquals("smtp.example", configuration.get("TVAERS_MAIL_HOST"));
        assertEquals("true", configuration.get("TVAERS_MAIL_ENABLED"));
        assertEquals("true", configuration.get("TVAERS_MAIL_TLS"));
        assertEquals("DISABLED", configuration.get("TVAERS_MAIL_START_TLS"));
        assertFalse(configuration(manifests, "networks").containsKey("TVAERS_MAIL_HOST"));
        assertEquals(
                List.of("mail/username", "mail/password"),
                container(manifests, "citizen-input").getEnv().stream()
                        .filter(each -> each.getName().startsWith("TVAERS_MAIL_"))
                        .map(each -> each.getValueFrom().getSecretKeyRef())
                        .map(each -> each.getName() + "/" + each.getKey())
                        .toList());
        var policies = Policies.all(Outside.onTheClusterSide().with("mail", "username", "password"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void withoutAMailServerNothingIsSentNorOpened() {
        var manifests = Manifests.render(
                Values.site().and("networkPolicy: {mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}]}}"));

        var admitted = new NetworkArrows(
                        HelmChart.NAMESPACE, List.of(Party.outside("SMTP", "192.0.2.50")), new TreeSet<>())
                .admitted(manifests);
        assertTrue(admitted.stream().noneMatch(arrow -> arrow.to().equals("SMTP")), admitted::toString);
        assertFalse(configuration(manifests, "citizen-input").containsKey("TVAERS_MAIL_ENABLED"));
    }

    @Test
    void citizenInputAloneTellsOtherSystems() {
        var manifests = Manifests.render(Values.site().and("""
                webhooks: {existingSecret: webhooks}
                networkPolicy: {webhooks: {peers: [{ipBlock: {cidr: 192.0.2.60/32}}]}}
                """));

        var others = new ArrayList<>(Neighbourhood.all());
        others.addAll(List.of(Party.outside("records", "192.0.2.60"), Party.outside("its neighbour", "192.0.2.61")));
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        assertEquals(Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "records", 443)), admitted);
        assertEquals(
                List.of("webhooks/key"),
                container(manifests, "citizen-input").getEnv().stream()
                        .filter(each -> each.getName().equals("TVAERS_WEBHOOKS_KEY"))
                        .map(each -> each.getValueFrom().getSecretKeyRef())
                        .map(each -> each.getName() + "/" + each.getKey())
                        .toList());
        assertEquals(3, container(manifests, "networks").getEnv().size());
        var policies = Policies.all(Outside.onTheClusterSide().with("webhooks", "key"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void withoutAKeyNothingIsToldNorOpened() {
        var manifests = Manifests.render(
                Values.site().and("networkPolicy: {webhooks: {peers: [{ipBlock: {cidr: 192.0.2.60/32}}]}}"));

        var admitted = new NetworkArrows(
                        HelmChart.NAMESPACE, List.of(Party.outside("records", "192.0.2.60")), new TreeSet<>())
                .admitted(manifests);
        assertTrue(admitted.stream().noneMatch(arrow -> arrow.to().equals("records")), admitted::toString);
        assertTrue(container(manifests, "citizen-input").getEnv().stream()
                .noneMatch(each -> each.getName().equals("TVAERS_WEBHOOKS_KEY")));
    }

    @Test
    void citizenInputAloneKeepsFiles() {
        var manifests =
                Manifests.render(Values.site().and("attachments: {storage: FOLDER, existingClaim: attachments}"));

        for (var service : Neighbourhood.SERVICES) {
            var keeps = service.equals("citizen-input");
            assertEquals(
                    keeps ? "FOLDER" : null,
                    configuration(manifests, service).get("TVAERS_ATTACHMENTS_STORAGE"),
                    service);
            assertEquals(
                    keeps ? List.of("attachments") : List.of(),
                    pod(manifests, service).getVolumes().stream()
                            .filter(volume -> volume.getPersistentVolumeClaim() != null)
                            .map(volume -> volume.getPersistentVolumeClaim().getClaimName())
                            .toList(),
                    service);
        }
        assertTrue(container(manifests, "citizen-input").getVolumeMounts().stream()
                .anyMatch(mount -> mount.getMountPath()
                        .equals(configuration(manifests, "citizen-input").get("TVAERS_ATTACHMENTS_FOLDER"))));
        assertEquals(List.of(), Policies.problems(manifests, Policies.all(Outside.onTheClusterSide())));
    }

    @Test
    void citizenInputAloneReachesTheScanner() {
        var manifests = Manifests.render(Values.site().and("""
                attachments: {storage: FOLDER, existingClaim: attachments, scanner: {host: clamav.scanning}}
                networkPolicy: {scanner: {peers: [{ipBlock: {cidr: 192.0.2.70/32}}]}}
                """));

        var others = new ArrayList<>(Neighbourhood.all());
        others.addAll(List.of(Party.outside("ClamAV", "192.0.2.70"), Party.outside("its neighbour", "192.0.2.71")));
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        assertEquals(Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "ClamAV", 3310)), admitted);
        assertEquals(
                "clamav.scanning", configuration(manifests, "citizen-input").get("TVAERS_SCANNER_HOST"));
        assertFalse(configuration(manifests, "networks").containsKey("TVAERS_SCANNER_HOST"));
    }

    @Test
    void withoutAStorageNoFilesAreTaken() {
        var manifests = Manifests.render(Values.site().and("""
                attachments: {existingClaim: attachments, scanner: {host: clamav}}
                networkPolicy: {scanner: {peers: [{ipBlock: {cidr: 192.0.2.70/32}}]}}
                """));

        var admitted = new NetworkArrows(
                        HelmChart.NAMESPACE, List.of(Party.outside("ClamAV", "192.0.2.70")), new TreeSet<>())
                .admitted(manifests);
        assertTrue(admitted.stream().noneMatch(arrow -> arrow.to().equals("ClamAV")), admitted::toString);
        assertEquals("OFF", configuration(manifests, "citizen-input").get("TVAERS_ATTACHMENTS_STORAGE"));
        assertTrue(pod(manifests, "citizen-input").getVolumes().stream()
                .allMatch(volume -> volume.getPersistentVolumeClaim() == null));
    }

    @Test
    void withoutARegisterNothingIsOpenedForOne() {
        var manifests = Manifests.render(
                Values.site().and("networkPolicy: {os2mo: {peers: [{ipBlock: {cidr: 192.0.2.40/32}}]}}"));

        var admitted = new NetworkArrows(
                        HelmChart.NAMESPACE, List.of(Party.outside("OS2mo", "192.0.2.40")), new TreeSet<>())
                .admitted(manifests);
        assertTrue(admitted.stream().noneMatch(arrow -> arrow.to().equals("OS2mo")), admitted::toString);
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
        assertEquals(9, workloads.size());
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

    private static Map<String, String> configuration(Manifests manifests, String service) {
        return manifests
                .find(V1ConfigMap.class, "tvaers-" + service)
                .orElseThrow()
                .getData();
    }

    private static V1Deployment deployment(Manifests manifests, String service) {
        return manifests.find(V1Deployment.class, "tvaers-" + service).orElseThrow();
    }

    private static V1PodSpec pod(Manifests manifests, String service) {
        return deployment(manifests, service).getSpec().getTemplate().getSpec();
    }

    private static V1Container container(Manifests manifests, String service) {
        return pod(manifests, service).getContainers().getFirst();
    }
}
