package dk.tvaers.chart;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tvaers.chart.policy.Json;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import dk.tvaers.local.daemon.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ACLs of k8s/base/kafka/users.yaml on a real broker, under the environment that the chart gives the real programs: with its
 * own login over TLS, a service reads the topics of others in its group, and puts aside what it cannot read.
 */
class GuardedKafkaIT {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String PASSWORD = UUID.randomUUID().toString().replace("-", "");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<TopicList.Entry> TOPICS = TopicList.read().entries();

    @TempDir
    private static Path directory;

    private static GuardedBroker broker;
    private static Admin admin;

    private Process running;

    @BeforeAll
    static void startBroker() throws Exception {
        assumeTrue(GuardedBroker.possible(), "the broker's jars are there");
        broker = new GuardedBroker(directory);
        broker.start();
        admin = broker.admin();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> !admin.describeCluster().nodes().get().isEmpty());
        admin.createTopics(TOPICS.stream()
                        .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
                        .toList())
                .all()
                .get();
        for (var user : Manifests.of(Kustomization.build(Repository.CLUSTER.resolve("base")))
                .customs("KafkaUser")) {
            var name = ClusterSide.name(user);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                    .all()
                    .get();
            for (var acl : Json.at(user, "spec", "authorization", "acls").getAsJsonArray()) {
                var pattern = new ResourcePattern(
                        ResourceType.fromString(Json.text(acl, "resource", "type")),
                        Json.text(acl, "resource", "name"),
                        Json.text(acl, "resource", "patternType").equals("prefix")
                                ? PatternType.PREFIXED
                                : PatternType.LITERAL);
                for (var operation : Json.at(acl, "operations").getAsJsonArray()) {
                    admin.createAcls(List.of(new AclBinding(
                                    pattern,
                                    new AccessControlEntry(
                                            "User:" + name,
                                            "*",
                                            AclOperation.fromString(
                                                    operation.getAsString().toUpperCase(Locale.ROOT)),
                                            AclPermissionType.ALLOW))))
                            .all()
                            .get();
                }
            }
        }
    }

    @AfterAll
    static void stopBroker() {
        if (broker != null) {
            admin.close(Duration.ZERO);
            broker.close();
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
    void mayDoWhatItMust(Service service) throws Exception {
        assumeTrue(Files.isRegularFile(service.packaged(Repository.ROOT)), "the service is built");
        var program = program(service);
        running = program.service(Map.of(
                // Two things that a cluster has and this machine has elsewhere, ports that are free, and a reader that
                // need not be waited for.
                "KAFKA_SSL_TRUSTSTORE_LOCATION", broker.authority().toString(),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "true",
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "MP_MESSAGING_INCOMING_EVENTS_AUTO_COMMIT_INTERVAL_MS", "200"));
        var read = TOPICS.stream()
                .filter(topic -> !topic.deadLetters() && topic.readers().contains(service.prefix()))
                .toList();

        tell(read);

        await().atMost(PATIENCE)
                .until(() -> !running.isAlive() || ends(service.module() + ".dead-letters") >= read.size());
        assertTrue(running.isAlive(), program.said());
        var names = read.stream().map(TopicList.Entry::name).toList();
        // A reader commits what it has read a moment after it has dealt with it.
        await().atMost(PATIENCE).until(() -> committed(service), topics -> topics.containsAll(names));
    }

    private static List<String> committed(Service service) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata().get().keySet().stream()
                .map(TopicPartition::topic)
                .toList();
    }

    /** A record that no service can read, in each topic. */
    private static void tell(List<TopicList.Entry> topics) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", broker.openAddress()));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var topic : topics) {
                producer.send(new ProducerRecord<>(topic.name(), "key", "no event"))
                        .get();
            }
        }
    }

    private static long ends(String topic) throws ExecutionException, InterruptedException {
        var end = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(end, OffsetSpec.latest()))
                .partitionResult(end)
                .get()
                .offset();
    }

    private static PackagedProgram program(Service service) {
        var database = "chart_kafka_" + service.database();
        Databases.drop(PARTS, database);
        Databases.owned(PARTS, database, PASSWORD);
        var user = "kafka-" + service.prefix();
        var values = Values.site().and("""
                postgresql: {host: 127.0.0.1, port: %d, sslMode: disable}
                kafka: {bootstrapServers: '%s'}
                keycloak: {authServerUrl: '%s', issuer: '%s', existingCaSecret: ''}
                services: {%s: {postgresql: {database: %s, existingSecret: login}}}
                """.formatted(
                PARTS.postgresPort(), broker.address(), PARTS.issuer(), PARTS.issuer(), service.prefix(), database));
        // The line that the User Operator writes into the Secret.
        var jaas = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user
                + "\" password=\"" + PASSWORD + "\";";
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
                        user + "/sasl.jaas.config",
                        jaas),
                directory.resolve(service.module() + ".log"));
    }
}
