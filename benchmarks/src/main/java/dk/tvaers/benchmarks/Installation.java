package dk.tvaers.benchmarks;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.RunningService;
import dk.tvaers.local.Service;
import dk.tvaers.local.ServiceStart;
import dk.tvaers.local.Waiting;
import dk.tvaers.local.daemon.LocalDaemon;
import dk.tvaers.local.daemon.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts and the four packaged services of one run, all in its directory, all ended with this process. */
final class Installation implements AutoCloseable {
    private static final Duration PARTS = Duration.ofMinutes(6);
    private static final Duration START = Duration.ofMinutes(2);
    private static final String PLENTY = "100000000";
    /** What a service is given here; the second compiler tier is on, unlike in {@code ./tvaers up}. */
    static final List<String> JVM = List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC");

    private final Options options;
    private final LocalParts parts;
    private final Map<Service, ServiceStart> starts = new EnumMap<>(Service.class);
    private final Map<Service, RunningService> services = new EnumMap<>(Service.class);

    Installation(Options options) throws IOException {
        this.options = options;
        this.parts = startParts();
        parts.createTopics(Arrays.stream(Service.values())
                .flatMap(service -> service.topics("").stream())
                .toList());
        for (Service service : Service.values()) {
            Databases.fresh(parts, service.database());
            List<Integer> ports = Ports.free(2);
            starts.put(
                    service,
                    ServiceStart.of(service, parts)
                            .javaOptions(JVM)
                            .ports(ports.getFirst(), ports.getLast())
                            .environment("TVAERS_RATE_LIMIT_INPUT_CAPACITY", PLENTY)
                            .log(options.directory().resolve(service.module() + ".log")));
        }
    }

    private LocalParts startParts() throws IOException {
        Path root = Checkout.root();
        List<String> command = new ArrayList<>(List.of(
                Checkout.java(),
                "-Xmx128m",
                "-cp",
                Checkout.classPath(root),
                LocalDaemon.class.getName(),
                "--root=" + root,
                "--dir=" + options.directory(),
                "--owner=" + ProcessHandle.current().pid()));
        if (!options.durable()) {
            command.add("--scratch");
        }
        Path log = options.directory().resolve("daemon.log");
        Process daemon = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return Waiting.upTo(PARTS)
                .until(() -> {
                    if (!daemon.isAlive()) {
                        throw new IllegalStateException("the parts did not start; see " + log);
                    }
                    return LocalParts.find(options.directory());
                })
                .orElseThrow(() -> new IllegalStateException("the parts were not ready in " + PARTS));
    }

    LocalParts parts() {
        return parts;
    }

    URI url(Service service) {
        return services.get(service).url();
    }

    /** One after the other, so that none disturbs another's start; returns how long each took to be ready. */
    Map<Service, Duration> start() {
        Map<Service, Duration> took = new EnumMap<>(Service.class);
        starts.forEach((service, start) -> {
            long begin = System.nanoTime();
            services.put(service, start.start().awaitReady(START));
            took.put(service, Duration.ofNanos(System.nanoTime() - begin));
        });
        return took;
    }

    void stop() {
        services.values().forEach(RunningService::stop);
    }

    /** Resident memory of each service, in MB. */
    Map<Service, Long> memory() {
        Map<Service, Long> memory = new EnumMap<>(Service.class);
        services.forEach((service, running) -> memory.put(service, kilobytes(running.pid()) / 1024));
        return memory;
    }

    private static long kilobytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        parts.stop();
    }
}
