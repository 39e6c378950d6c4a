package dk.tvaers.chart;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inside a cluster Keycloak shows a certificate of an authority that only the installation knows. Under the chart's environment a
 * program believes it, and fetches the keys that tokens are signed with.
 */
class TrustedKeycloakIT {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String REALM = "/realms/tvaers";

    @TempDir
    private Path directory;

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private Process running;
    private HttpsServer keycloak;

    @AfterEach
    void end() {
        if (running != null) {
            running.destroyForcibly();
        }
        if (keycloak != null) {
            keycloak.stop(0);
        }
    }

    @Test
    void isBelieved() throws Exception {
        var service = Service.owners().stream()
                .filter(each -> Files.isRegularFile(each.packaged(Repository.ROOT)))
                .findFirst();
        assumeTrue(service.isPresent(), "a service is built");
        var certificate = SelfSigned.in(directory);
        keycloak = keycloak(certificate);

        var program = program(service.get());
        running = program.service(Map.of(
                // Where a cluster mounts it, this machine has it elsewhere.
                "QUARKUS_TLS_KEYCLOAK_TRUST_STORE_PEM_CERTS",
                        certificate.authority().toString(),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "true",
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0"));

        await().atMost(Duration.ofMinutes(4)).until(() -> !running.isAlive() || asked.contains(REALM + "/certs"));
        assertTrue(running.isAlive(), program.said());
    }

    private HttpsServer keycloak(SelfSigned certificate) throws Exception {
        var store = KeyStore.getInstance(certificate.store().toFile(), SelfSigned.PASSWORD.toCharArray());
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, SelfSigned.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        var realm = "https://localhost:" + keycloak.getAddress().getPort() + REALM;
        var body = exchange.getRequestURI().getPath().endsWith("/openid-configuration")
                ? "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/certs\", \"token_endpoint\": \"%s/token\"}"
                        .formatted(realm, realm, realm)
                : "{\"keys\": []}";
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private PackagedProgram program(Service service) {
        var database = "chart_keycloak";
        var password = UUID.randomUUID().toString().replace("-", "");
        Databases.drop(PARTS, database);
        Databases.owned(PARTS, database, password);
        var values = Values.site().and("""
                postgresql: {host: 127.0.0.1, port: %d, sslMode: disable}
                kafka: {bootstrapServers: '%s', securityProtocol: PLAINTEXT, topicPrefix: nobody-}
                keycloak: {authServerUrl: 'https://localhost:%d/realms/tvaers'}
                services: {%s: {postgresql: {database: %s, existingSecret: login}}}
                """.formatted(
                        PARTS.postgresPort(),
                        PARTS.bootstrapServers(),
                        keycloak.getAddress().getPort(),
                        service.prefix(),
                        database));
        return new PackagedProgram(
                service,
                Manifests.render(values),
                Map.of(
                        "contact-keys/keys",
                        "chart:" + Secrets.key(),
                        "login/username",
                        database,
                        "login/password",
                        password),
                directory.resolve("log"));
    }
}
