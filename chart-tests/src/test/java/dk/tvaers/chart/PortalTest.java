package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The portal is told whom to ask, gets two secrets of its own, and nothing of a database, of Kafka or of other services. */
class PortalTest {
    private static final String REALM = "tvaers-realm-secrets";
    private static final String SESSION = "portal-session";

    @AfterEach
    void noSecrets() {
        SilentApi.forget();
    }

    @Test
    void asksTheServicesWhereTheyAre() {
        var configuration = configuration(Manifests.render(Values.site()));

        for (var service : Neighbourhood.SERVICES) {
            assertEquals(
                    "http://tvaers-" + service + ":8080",
                    configuration.get("TVAERS_PORTAL_"
                            + service.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        }
        assertEquals("Eksempel Kommune", configuration.get("TVAERS_PORTAL_MUNICIPALITY"));
        assertEquals("netvaerk@example.dk", configuration.get("TVAERS_PORTAL_CONTACT"));
    }

    @Test
    void followsTheNameOfTheInstallation() {
        var configuration = Manifests.render(Values.site().and("fullnameOverride: across"))
                .find(V1ConfigMap.class, "across-portal")
                .orElseThrow()
                .getData();

        assertEquals("http://across-citizen-input:8080", configuration.get("TVAERS_PORTAL_CITIZEN_INPUT"));
    }

    @Test
    void getsItsSecretsAndNoOther() {
        var pod = pod(Manifests.render(Values.site()));

        assertEquals(
                List.of(
                        "QUARKUS_OIDC_CREDENTIALS_SECRET tvaers-realm-secrets/portal",
                        "TVAERS_PORTAL_SESSION_KEY portal-session/key"),
                pod.getContainers().getFirst().getEnv().stream()
                        .map(each -> {
                            var from = each.getValueFrom().getSecretKeyRef();
                            return each.getName() + " " + from.getName() + "/" + from.getKey();
                        })
                        .toList());
        assertEquals(
                List.of("tmp", "keycloak-authority"),
                pod.getVolumes().stream().map(volume -> volume.getName()).toList());
    }

    @Test
    void isToldNothingOfDataOrEvents() {
        var names = configuration(Manifests.render(Values.site())).keySet();

        assertTrue(
                names.stream()
                        .noneMatch(name -> name.contains("DATASOURCE")
                                || name.contains("KAFKA")
                                || name.contains("FLYWAY")
                                || name.contains("CORS")),
                names::toString);
    }

    @Test
    void aChangedSecretOfItsOwnReplacesItsPodsAlone() {
        var before = Manifests.render(Values.site());

        for (var secret : List.of(REALM, SESSION)) {
            SilentApi.secret(secret, "4711");
            var after = Manifests.render(Values.site());
            SilentApi.forget();

            assertNotEquals(checksum(before, "portal"), checksum(after, "portal"), secret);
            assertEquals(checksum(before, "networks"), checksum(after, "networks"), secret);
        }
        SilentApi.secret("postgresql-networks", "4711");
        assertEquals(checksum(before, "portal"), checksum(Manifests.render(Values.site()), "portal"));
    }

    @Test
    void runsAnImageThatIsCalledAsItsProgram() {
        assertEquals(
                "registry.example.dk/tvaers/portal:0.1.0",
                pod(Manifests.render(Values.site())).getContainers().getFirst().getImage());
    }

    @Test
    void isNotInstalledWhereNobodyWantsIt() {
        var manifests = Manifests.render(
                Values.site().and("services: {portal: {enabled: false}}\nportal: {municipality: '', contact: ''}"));

        assertTrue(manifests.models().stream()
                .noneMatch(object -> object.getMetadata().getName().contains("portal")));
    }

    private static Map<String, String> configuration(Manifests manifests) {
        return manifests.find(V1ConfigMap.class, "tvaers-portal").orElseThrow().getData();
    }

    private static V1PodSpec pod(Manifests manifests) {
        return deployment(manifests, "portal").getSpec().getTemplate().getSpec();
    }

    private static V1Deployment deployment(Manifests manifests, String service) {
        return manifests.find(V1Deployment.class, "tvaers-" + service).orElseThrow();
    }

    private static String checksum(Manifests manifests, String service) {
        return deployment(manifests, service)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations()
                .get("checksum/secrets");
    }
}
