package dk.tvaers.chart;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.tvaers.chart.policy.Json;
import dk.tvaers.local.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** A real broker with the topics of the chart and the users and ACLs of k8s/base/kafka/users.yaml. */
final class GuardedKafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final GuardedBroker broker;
    private final Admin admin;
    private final String password;

    private GuardedKafka(GuardedBroker broker, String password) {
        this.broker = broker;
        this.admin = broker.admin();
        this.password = password;
    }

    /** @param password of every user */
    static GuardedKafka start(Path directory, String password) throws Exception {
        var broker = new GuardedBroker(directory);
        broker.start();
        var kafka = new GuardedKafka(broker, password);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> !kafka.admin.describeCluster().nodes().get().isEmpty());
        kafka.admin
                .createTopics(TopicList.read().entries().stream()
                        .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
                        .toList())
                .all()
                .get();
        for (var user : Manifests.of(Kustomization.build(Repository.CLUSTER.resolve("base")))
                .customs("KafkaUser")) {
            kafka.letIn(user);
        }
        return kafka;
    }

    String address() {
        return broker.address();
    }

    Path authority() {
        return broker.authority();
    }

    static String user(Service service) {
        return "kafka-" + service.prefix();
    }

    /** The line that the User Operator writes into the Secret. */
    String login(Service service) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user(service)
                + "\" password=\"" + password + "\";";
    }

    /** A record that no service can read, in each topic. */
    void tellNonsense(List<String> topics) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.openAddress());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var topic : topics) {
                producer.send(new ProducerRecord<>(topic, "key", "no event")).get();
            }
        }
    }

    /** How many records a topic of one partition has. */
    long records(String topic) throws ExecutionException, InterruptedException {
        var end = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(end, OffsetSpec.latest()))
                .partitionResult(end)
                .get()
                .offset();
    }

    /** The topics that the service's group has said how far it has read. */
    List<String> committed(Service service) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata().get().keySet().stream()
                .map(TopicPartition::topic)
                .toList();
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        broker.close();
    }

    private void letIn(JsonObject user) throws ExecutionException, InterruptedException {
        var name = ClusterSide.name(user);
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password)))
                .all()
                .get();
        for (var acl : Json.at(user, "spec", "authorization", "acls").getAsJsonArray()) {
            for (var operation : Json.at(acl, "operations").getAsJsonArray()) {
                admin.createAcls(List.of(new AclBinding(pattern(acl), entry(name, operation.getAsString()))))
                        .all()
                        .get();
            }
        }
    }

    private static ResourcePattern pattern(JsonElement acl) {
        return new ResourcePattern(
                ResourceType.fromString(Json.text(acl, "resource", "type")),
                Json.text(acl, "resource", "name"),
                Json.text(acl, "resource", "patternType").equals("prefix")
                        ? PatternType.PREFIXED
                        : PatternType.LITERAL);
    }

    private static AccessControlEntry entry(String user, String operation) {
        return new AccessControlEntry(
                "User:" + user,
                "*",
                AclOperation.fromString(operation.toUpperCase(Locale.ROOT)),
                AclPermissionType.ALLOW);
    }
}
