package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged services under exactly the environment that the chart gives them, on the real parts: a migration migrates and ends,
 * the service runs on what it left, the probes find what they ask for, and it ends in time. Its database role owns its database
 * and may do nothing else, as in a cluster.
 */
class ProgramsIT {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String PASSWORD = UUID.randomUUID().toString().replace("-", "");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String prefix = "chart-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    @TempDir
    private Path directory;

    private Process running;

    @BeforeEach
    void topics() {
        PARTS.createTopics(TopicList.read().entries().stream()
                .map(topic -> prefix + topic.name())
                .toList());
    }

    @AfterEach
    void end() {
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @ParameterizedTest
    @MethodSource("dk.tvaers.local.Service#owners")
    void migratesThenServesThenEnds(Service service) throws Exception {
        assumeTrue(Files.isRegularFile(service.packaged(Repository.ROOT)), "the service is built");
        var database = "chart_" + service.database();
        Databases.drop(PARTS, database);
        var url = Databases.owned(PARTS, database, PASSWORD);
        var program = new PackagedProgram(
                service,
                Manifests.render(values(service, database)),
                Map.of(
                        "contact-keys/keys",
                        "chart:" + Secrets.key(),
                        "login/username",
                        database,
                        "login/password",
                        PASSWORD),
                directory.resolve("log"));

        migrates(program, url, database);
        // As with every later upgrade that brings nothing new.
        migrates(program, url, database);
        serves(program);
    }

    private void migrates(PackagedProgram program, String url, String database) throws Exception {
        running = program.migration();

        assertTrue(running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), program.said());
        assertEquals(0, running.exitValue(), program.said());
        assertTrue(migrations(url, database) > 2, program.said());
    }

    private void serves(PackagedProgram program) throws Exception {
        try (var serving = ServingProgram.start(program)) {
            serving.answersProbes();
            // What `helm test` asks, at the port that the Ingress leads to.
            assertEquals(200, serving.status("/" + program.service().prefix() + "/openapi"));
            serving.endsInTime();
        }
    }

    /** The local parts as external services, and the production profile's way with migrations. */
    private Values values(Service service, String database) {
        return Values.site().and("""
                postgresql: {host: 127.0.0.1, port: %d, sslMode: disable}
                kafka: {bootstrapServers: '%s', securityProtocol: PLAINTEXT, topicPrefix: '%s'}
                keycloak: {authServerUrl: '%s', issuer: '%s', existingCaSecret: ''}
                services: {%s: {postgresql: {database: %s, existingSecret: login}}}
                """.formatted(
                        PARTS.postgresPort(),
                        PARTS.bootstrapServers(),
                        prefix,
                        PARTS.issuer(),
                        PARTS.issuer(),
                        service.prefix(),
                        database));
    }

    private static int migrations(String url, String role) throws SQLException {
        try (var connection = DriverManager.getConnection(url, role, PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
