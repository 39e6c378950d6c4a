package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.tvaers.chart.policy.Workload;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1EnvVar;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A program passes over an environment variable whose name it does not know, so a misspelt one would be found out only in a
 * cluster. Every name the chart gives is one that Quarkus documents and that may be set when a program starts.
 */
class EnvironmentTest {
    private static final List<String> OWN = List.of(
            "TVAERS_TOPIC_PREFIX",
            "TVAERS_CONTACT_KEYS",
            "TVAERS_OS2MO_URL",
            "TVAERS_OS2MO_TOKEN_URL",
            "TVAERS_OS2MO_CLIENT_ID",
            "TVAERS_OS2MO_CLIENT_SECRET",
            "TVAERS_OS2MO_EVERY",
            "TVAERS_MAIL_ENABLED",
            "TVAERS_MAIL_HOST",
            "TVAERS_MAIL_PORT",
            "TVAERS_MAIL_START_TLS",
            "TVAERS_MAIL_TLS",
            "TVAERS_MAIL_FROM",
            "TVAERS_MAIL_SENDER",
            "TVAERS_MAIL_RECEIPT_PAGE",
            "TVAERS_MAIL_NOTICES_PAGE",
            "TVAERS_MAIL_USERNAME",
            "TVAERS_MAIL_PASSWORD",
            "TVAERS_WEBHOOKS_KEY",
            "TVAERS_ATTACHMENTS_STORAGE",
            "TVAERS_ATTACHMENTS_FOLDER",
            "TVAERS_ATTACHMENTS_S3_ENDPOINT",
            "TVAERS_ATTACHMENTS_S3_REGION",
            "TVAERS_ATTACHMENTS_S3_BUCKET",
            "TVAERS_ATTACHMENTS_S3_ACCESS_KEY",
            "TVAERS_ATTACHMENTS_S3_SECRET_KEY",
            "TVAERS_SCANNER_HOST",
            "TVAERS_SCANNER_PORT",
            "TVAERS_PORTAL_MUNICIPALITY",
            "TVAERS_PORTAL_CONTACT",
            "TVAERS_PORTAL_NETWORKS",
            "TVAERS_PORTAL_MEMBERS",
            "TVAERS_PORTAL_CITIZEN_INPUT",
            "TVAERS_PORTAL_REPORTING",
            "TVAERS_PORTAL_SESSION_KEY");
    private static final List<String> KAFKA_CLIENT = List.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            "KAFKA_SECURITY_PROTOCOL",
            "KAFKA_SASL_MECHANISM",
            "KAFKA_SASL_JAAS_CONFIG",
            "KAFKA_SSL_TRUSTSTORE_TYPE",
            "KAFKA_SSL_TRUSTSTORE_LOCATION");

    @Test
    void everyNameIsDocumented() throws IOException {
        var site = Values.site().and("""
                http: {trustedProxies: [10.0.0.0/8], corsOrigins: ['https://www.example.dk']}
                tracing: {endpoint: 'http://collector.monitoring:4317'}
                kafka: {topicPrefix: tvaers-}
                os2mo: {url: 'https://mo.example/graphql/v30', tokenUrl: 'https://login.mo.example/token', existingSecret: os2mo}
                mail: {host: smtp.example, from: svar@example.dk, sender: Kommunen, receiptPage: 'https://example.dk/kvittering', noticesPage: 'https://example.dk/arbejdsrum/beskeder', existingSecret: mail}
                webhooks: {existingSecret: webhooks}
                attachments: {storage: FOLDER, existingClaim: attachments, scanner: {host: clamav.scanning}}
                networkPolicy: {os2mo: {peers: [{ipBlock: {cidr: 192.0.2.40/32}}]}, mail: {peers: [{ipBlock: {cidr: 192.0.2.50/32}}]}, webhooks: {peers: [{ipBlock: {cidr: 192.0.2.60/32}}]}, scanner: {peers: [{ipBlock: {cidr: 192.0.2.70/32}}]}}
                """);
        var manifests = Manifests.render(site);
        var bucket = Manifests.render(site.and("""
                attachments: {storage: S3, s3: {endpoint: 'https://s3.example', bucket: tvaers, existingSecret: s3}}
                networkPolicy: {s3: {peers: [{ipBlock: {cidr: 192.0.2.80/32}}]}}
                """));
        var given = Stream.of(manifests, bucket)
                .flatMap(EnvironmentTest::names)
                .collect(Collectors.toCollection(TreeSet::new));

        var phases = documented();
        var unknown = given.stream()
                .filter(name -> !OWN.contains(name) && !KAFKA_CLIENT.contains(name))
                .filter(name -> !"RUN_TIME".equals(phases.get(name)))
                .toList();
        assertEquals(List.of(), unknown);
        assertTrue(given.containsAll(OWN) && given.containsAll(KAFKA_CLIENT), given::toString);
    }

    private static Stream<String> names(Manifests manifests) {
        return Stream.concat(
                manifests.all(V1ConfigMap.class).stream().flatMap(map -> map.getData().keySet().stream()),
                Workload.of(manifests).stream()
                        .flatMap(Workload::containers)
                        .flatMap(container -> container.getEnv().stream())
                        .map(V1EnvVar::getName));
    }

    /** Name to phase, from the descriptions that Quarkus' extensions bring along. */
    private static Map<String, String> documented() throws IOException {
        var phases = new HashMap<String, String>();
        var models = EnvironmentTest.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
        while (models.hasMoreElements()) {
            try (var reader = new InputStreamReader(models.nextElement().openStream(), StandardCharsets.UTF_8)) {
                collect(JsonParser.parseReader(reader), phases);
            }
        }
        return phases;
    }

    private static void collect(JsonElement element, Map<String, String> phases) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> collect(item, phases));
        } else if (element instanceof JsonObject object) {
            var path = object.get("path");
            if (path instanceof JsonObject names && names.has("environmentVariable") && object.has("phase")) {
                // The one named TLS configuration that the chart uses.
                var name = names.get("environmentVariable").getAsString().replace("__TLS_BUCKET_NAME__", "_KEYCLOAK_");
                phases.put(name, object.get("phase").getAsString());
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), phases));
        }
    }
}
