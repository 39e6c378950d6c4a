package dk.tvaers.local.daemon;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Kafka in a JVM of its own, restartable on the same port and data. */
final class KafkaPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DaemonOptions options;
    private Process process;

    KafkaPart(DaemonOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() throws IOException {
        if (isRunning()) {
            return;
        }
        Path directory = options.directory().resolve("kafka");
        Files.createDirectories(directory);
        process = new ProcessBuilder(List.of(
                        Checkout.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Checkout.classPath(options.root()),
                        KafkaBroker.class.getName(),
                        directory.toString(),
                        Integer.toString(options.ports().kafka()),
                        Integer.toString(options.ports().kafkaController())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        boolean ready = Waiting.upTo(PATIENCE).untilTrue(() -> {
            if (!process.isAlive()) {
                throw new IOException("Kafka ended while starting; see " + log());
            }
            return topics().answers();
        });
        if (!ready) {
            throw new IOException("Kafka was not ready in " + PATIENCE + "; see " + log());
        }
    }

    @Override
    public void stop() {
        process().ifPresent(running -> ProcessTree.stop(running.toHandle()));
    }

    @Override
    public void kill() {
        process().ifPresent(running -> ProcessTree.kill(running.toHandle()));
    }

    @Override
    public Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    Topics topics() {
        return new Topics("127.0.0.1:" + options.ports().kafka());
    }

    private Path log() {
        return options.directory().resolve("kafka.log");
    }
}
