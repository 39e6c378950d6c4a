package dk.tvaers.chart;

import static dk.tvaers.chart.Rendered.configuration;
import static dk.tvaers.chart.Rendered.container;
import static dk.tvaers.chart.Rendered.pod;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.chart.policy.Arrow;
import dk.tvaers.chart.policy.NetworkArrows;
import dk.tvaers.chart.policy.Party;
import dk.tvaers.chart.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What values say of systems beside the cluster reaches the one service that uses them, and opens the way to them for it alone. */
class OtherSystemsTest {
    @Test
    void tracesOpenOneMoreWayOut() {
        var manifests = Manifests.render(Values.site().and("tracing: {endpoint: 'http://collector.monitoring:4317'}"));

        var admitted = admitted(manifests);
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

        assertEquals(
                Set.of(Arrow.tcp("Deployment tvaers-members", "OS2mo", 443)),
                admitted(
                        manifests, Party.outside("OS2mo", "192.0.2.40"), Party.outside("its neighbour", "192.0.2.41")));
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
    void withoutARegisterNothingIsOpenedForOne() {
        var manifests = Manifests.render(
                Values.site().and("networkPolicy: {os2mo: {peers: [{ipBlock: {cidr: 192.0.2.40/32}}]}}"));

        assertEquals(Set.of(), admitted(manifests, Party.outside("OS2mo", "192.0.2.40")));
    }

    @Test
    void thoseWhoWriteEmailAloneReachTheMailServer() {
        var manifests = Manifests.render(Values.site().and("""
                mail: {host: smtp.example, port: 465, security: TLS, from: svar@example.dk, sender: Kommunen, existingSecret: mail}
                networkPolicy: {mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}], ports: [465]}}
                """));

        assertEquals(
                Set.of(
                        Arrow.tcp("Deployment tvaers-citizen-input", "SMTP", 465),
                        Arrow.tcp("Deployment tvaers-members", "SMTP", 465)),
                admitted(manifests, Party.outside("SMTP", "192.0.2.50"), Party.outside("its neighbour", "192.0.2.51")));
        for (var service : List.of("citizen-input", "members")) {
            var configuration = configuration(manifests, service);
            assertEquals("smtp.example", configuration.get("TVAERS_MAIL_HOST"));
            assertEquals("true", configuration.get("TVAERS_MAIL_ENABLED"));
            assertEquals("true", configuration.get("TVAERS_MAIL_TLS"));
            assertEquals("DISABLED", configuration.get("TVAERS_MAIL_START_TLS"));
            assertEquals(
                    List.of("mail/username", "mail/password"),
                    container(manifests, service).getEnv().stream()
                            .filter(each -> each.getName().startsWith("TVAERS_MAIL_"))
                            .map(each -> each.getValueFrom().getSecretKeyRef())
                            .map(each -> each.getName() + "/" + each.getKey())
                            .toList());
        }
        assertFalse(configuration(manifests, "networks").containsKey("TVAERS_MAIL_HOST"));
        var policies = Policies.all(Outside.onTheClusterSide().with("mail", "username", "password"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void eachLetterNamesThePageOfItsReaders() {
        var manifests = Manifests.render(Values.site().and("""
                mail: {host: smtp.example, from: svar@example.dk, sender: Kommunen, receiptPage: 'https://example.dk/kvittering', noticesPage: 'https://example.dk/arbejdsrum/beskeder'}
                networkPolicy: {mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}]}}
                """));

        var contributors = configuration(manifests, "citizen-input");
        var staff = configuration(manifests, "members");
        assertEquals("https://example.dk/kvittering", contributors.get("TVAERS_MAIL_RECEIPT_PAGE"));
        assertFalse(contributors.containsKey("TVAERS_MAIL_NOTICES_PAGE"));
        assertEquals("https://example.dk/arbejdsrum/beskeder", staff.get("TVAERS_MAIL_NOTICES_PAGE"));
        assertFalse(staff.containsKey("TVAERS_MAIL_RECEIPT_PAGE"));
    }

    @Test
    void withoutAMailServerNothingIsSentNorOpened() {
        var manifests = Manifests.render(
                Values.site().and("networkPolicy: {mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}]}}"));

        assertEquals(Set.of(), admitted(manifests, Party.outside("SMTP", "192.0.2.50")));
        assertFalse(configuration(manifests, "citizen-input").containsKey("TVAERS_MAIL_ENABLED"));
        assertFalse(configuration(manifests, "members").containsKey("TVAERS_MAIL_ENABLED"));
    }

    @Test
    void citizenInputAloneTellsOtherSystems() {
        var manifests = Manifests.render(Values.site().and("""
                webhooks: {existingSecret: webhooks}
                networkPolicy: {webhooks: {peers: [{ipBlock: {cidr: 192.0.2.60/32}}]}}
                """));

        assertEquals(
                Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "records", 443)),
                admitted(
                        manifests,
                        Party.outside("records", "192.0.2.60"),
                        Party.outside("its neighbour", "192.0.2.61")));
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

        assertEquals(Set.of(), admitted(manifests, Party.outside("records", "192.0.2.60")));
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

        assertEquals(
                Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "ClamAV", 3310)),
                admitted(
                        manifests,
                        Party.outside("ClamAV", "192.0.2.70"),
                        Party.outside("its neighbour", "192.0.2.71")));
        assertEquals(
                "clamav.scanning", configuration(manifests, "citizen-input").get("TVAERS_SCANNER_HOST"));
        assertFalse(configuration(manifests, "networks").containsKey("TVAERS_SCANNER_HOST"));
    }

    @Test
    void citizenInputAloneReachesTheStoreOfFiles() {
        var manifests = Manifests.render(Values.site().and("""
                attachments: {storage: S3, s3: {endpoint: 'https://s3.example', bucket: tvaers, existingSecret: s3}}
                networkPolicy: {s3: {peers: [{ipBlock: {cidr: 192.0.2.80/32}}]}}
                """));

        assertEquals(
                Set.of(Arrow.tcp("Deployment tvaers-citizen-input", "S3", 443)),
                admitted(manifests, Party.outside("S3", "192.0.2.80"), Party.outside("its neighbour", "192.0.2.81")));
        assertEquals("tvaers", configuration(manifests, "citizen-input").get("TVAERS_ATTACHMENTS_S3_BUCKET"));
        assertEquals(3, container(manifests, "networks").getEnv().size());
        var policies = Policies.all(Outside.onTheClusterSide().with("s3", "access-key", "secret-key"));
        assertEquals(List.of(), Policies.problems(manifests, policies));
    }

    @Test
    void withoutAStorageNoFilesAreTaken() {
        var manifests = Manifests.render(Values.site().and("""
                attachments: {existingClaim: attachments, scanner: {host: clamav}}
                networkPolicy: {scanner: {peers: [{ipBlock: {cidr: 192.0.2.70/32}}]}}
                """));

        assertEquals(Set.of(), admitted(manifests, Party.outside("ClamAV", "192.0.2.70")));
        assertEquals("OFF", configuration(manifests, "citizen-input").get("TVAERS_ATTACHMENTS_STORAGE"));
        assertTrue(pod(manifests, "citizen-input").getVolumes().stream()
                .allMatch(volume -> volume.getPersistentVolumeClaim() == null));
    }

    /** What is let through besides what every installation needs, to and from everybody there is and these. */
    private static Set<Arrow> admitted(Manifests manifests, Party... outside) {
        var others = new ArrayList<>(Neighbourhood.all());
        others.addAll(List.of(outside));
        var admitted = new NetworkArrows(HelmChart.NAMESPACE, others, new TreeSet<>()).admitted(manifests);
        admitted.removeAll(Neighbourhood.arrows(9093));
        return admitted;
    }
}
