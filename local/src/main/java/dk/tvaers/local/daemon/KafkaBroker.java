package dk.tvaers.local.daemon;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/**
 * The main class of the broker's own process: a combined KRaft broker and controller whose storage is formatted the first
 * time. Arguments: directory, broker port, controller port.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path data = directory.resolve("data");
        Files.createDirectories(directory);
        Path configuration = directory.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(configuration)) {
            configuration(data, arguments[1], arguments[2]).store(writer, null);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            String[] format = {
                "format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", configuration.toString()
            };
            int exit = kafka.tools.StorageTool.execute(format, System.out);
            if (exit != 0) {
                System.exit(exit);
            }
        }
        // Without its owner nobody would ever stop the broker.
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        kafka.Kafka.main(List.of(configuration.toString()).toArray(String[]::new));
    }

    private static Properties configuration(Path data, String port, String controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "log.dirs", data.toString()));
        properties.putAll(Map.of(
                "num.partitions", "3",
                "offsets.topic.num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        properties.putAll(Map.of(
                // A mistyped topic shall fail, not come into being.
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                // The default alone is half of a small broker's heap.
                "log.cleaner.dedupe.buffer.size", "2097152",
                "controlled.shutdown.enable", "false",
                // So long a broker that is started again waits for the controller to give up the one before; nine
                // seconds by default.
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500"));
        return properties;
    }
}
