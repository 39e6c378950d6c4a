package dk.tvaers.chart;

import dk.tvaers.local.OwnedProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;

/**
 * A broker as Strimzi sets one up by k8s/base/kafka: TLS, SCRAM-SHA-512, and nobody may do what no ACL says. Administrators come in
 * by a second listener. The broker's jars are those of {@code local/}.
 */
final class GuardedBroker implements AutoCloseable {
    private static final Path JARS = Repository.ROOT.resolve("local/target/lib");

    private final Path directory;
    private final int open = freePort();
    private final int guarded = freePort();
    private final int controller = freePort();
    private SelfSigned certificate;
    private Process process;

    GuardedBroker(Path directory) {
        this.directory = directory;
    }

    static boolean possible() {
        return Files.isDirectory(JARS);
    }

    void start() throws IOException, InterruptedException {
        certificate = SelfSigned.in(directory);
        var configuration = directory.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(configuration)) {
            configuration().store(writer, null);
        }
        SelfSigned.tool(
                directory,
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "-t",
                        "vPeOCWypqUOSepEvx0cbog",
                        "-c",
                        configuration.toString()));
        var command = java("kafka.Kafka", configuration.toString());
        command.set(0, Path.of(System.getProperty("java.home"), "bin/java").toString());
        process = new ProcessBuilder(OwnedProcess.command(command))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("broker.log").toFile())
                .start();
    }

    /** For those who make topics, users and ACLs. */
    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + open, "default.api.timeout.ms", "120000"));
    }

    String openAddress() {
        return "127.0.0.1:" + open;
    }

    /** For services. */
    String address() {
        return "localhost:" + guarded;
    }

    Path authority() {
        return certificate.authority();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Properties configuration() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.bootstrap.servers", "127.0.0.1:" + controller,
                "listeners",
                        "OPEN://127.0.0.1:" + open + ",GUARDED://localhost:" + guarded + ",CONTROLLER://127.0.0.1:"
                                + controller,
                "listener.security.protocol.map", "OPEN:PLAINTEXT,GUARDED:SASL_SSL,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "OPEN",
                "log.dirs", directory.resolve("data").toString(),
                "offsets.topic.replication.factor", "1",
                "auto.create.topics.enable", "false"));
        properties.putAll(Map.of(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                // Whoever comes in by the open listener; the services do not.
                "super.users", "User:ANONYMOUS",
                "listener.name.guarded.sasl.enabled.mechanisms", "SCRAM-SHA-512",
                "listener.name.guarded.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;",
                "ssl.keystore.type", "PKCS12",
                "ssl.keystore.location", certificate.store().toString(),
                "ssl.keystore.password", SelfSigned.PASSWORD,
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "3",
                "log.cleaner.dedupe.buffer.size", "2097152"));
        return properties;
    }

    private static List<String> java(String main, String... arguments) {
        var command = new ArrayList<>(
                List.of("java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", JARS + "/*", main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
