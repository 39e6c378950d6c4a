package dk.tvaers.chart;

import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged services under exactly the environment that the chart gives them, on the real parts: a migration migrates and ends,
 * the service runs on what it left, the probes find what they ask for, and it ends in time. Its database role owns its database
 * and may do nothing else, and its Kafka user, over TLS, may do what its ACLs say: as in a cluster.
 */
class ProgramsIT {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String PASSWORD = UUID.randomUUID().toString().replace("-", "");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private static Path directory;

    private static GuardedKafka kafka;

    private Process running;

    @BeforeAll
    static void startKafka() throws Exception {
        assumeTrue(GuardedBroker.possible(), "the broker's jars are there");
        kafka = GuardedKafka.start(directory, PASSWORD);
    }

    @AfterAll
    static void stopKafka() {
        if (kafka != null) {
            kafka.close();
        }
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
        var program = program(service, database);

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
        var read = TopicList.read().entries().stream()
                .filter(topic -> !topic.deadLetters()
                        && topic.readers().contains(program.service().prefix()))
                .map(TopicList.Entry::name)
                .toList();
        kafka.tellNonsense(read);
        // What a cluster has and this machine has elsewhere, and a reader that need not be waited for.
        var otherwise = Map.of(
                "KAFKA_SSL_TRUSTSTORE_LOCATION",
                kafka.authority().toString(),
                "MP_MESSAGING_INCOMING_EVENTS_AUTO_COMMIT_INTERVAL_MS",
                "200");
        try (var serving = ServingProgram.start(program, otherwise)) {
            serving.answersProbes();
            // What `helm test` asks, at the port that the Ingress leads to.
            assertEquals(200, serving.status("/" + program.service().prefix() + "/openapi"));
            putsAsideWhatItCannotRead(program.service(), read);
            serving.endsInTime();
        }
    }

    private static void putsAsideWhatItCannotRead(Service service, List<String> read) {
        await().atMost(PATIENCE).until(() -> kafka.records(service.module() + ".dead-letters") >= read.size());
        // A reader commits what it has read a moment after it has dealt with it.
        await().atMost(PATIENCE).until(() -> kafka.committed(service), topics -> topics.containsAll(read));
    }

    /** The local parts as external services, and the production profile's way with migrations. */
    private static PackagedProgram program(Service service, String database) {
        var values = Values.site().and("""
                postgresql: {host: 127.0.0.1, port: %d, sslMode: disable}
                kafka: {bootstrapServers: '%s'}
                keycloak: {authServerUrl: '%s', issuer: '%s', existingCaSecret: ''}
                services: {%s: {postgresql: {database: %s, existingSecret: login}}}
                """.formatted(
                PARTS.postgresPort(), kafka.address(), PARTS.issuer(), PARTS.issuer(), service.prefix(), database));
        return new PackagedProgram(
                service,
                Manifests.render(values),
                Map.of(
                        "contact-keys/keys",
                        "chart:" + Secrets.key(),
                        "login/username",
                        database,
                        "login/password",
                        PASSWORD,
                        GuardedKafka.user(service) + "/sasl.jaas.config",
                        kafka.login(service)),
                directory.resolve(service.module() + ".log"));
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
