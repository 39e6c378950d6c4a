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
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts, the four packaged services and, for those who want it, the portal of one run, all in its directory, all ended with this process. */
final class Installation implements AutoCloseable {
    private static final Duration PARTS = Duration.ofMinutes(6);
    private static final Duration START = Duration.ofMinutes(2);
    private static final String PLENTY = "100000000";
    private final Options options;
    private final LocalParts parts;
    private final Map<Service, List<Integer>> ports = new EnumMap<>(Service.class);
    private final Map<Service, RunningService> services = new EnumMap<>(Service.class);

    Installation(Options options) throws IOException {
        this.options = options;
        this.parts = startParts();
        parts.createTopics(Service.owners().stream()
                .flatMap(service -> service.topics("").stream())
                .toList());
        for (Service service : Service.values()) {
            ports.put(service, Ports.free(2));
        }
    }

    /** Takes all data away; no service may be running. */
    void forget() {
        for (Service service : Service.owners()) {
            Databases.fresh(parts, service.database());
        }
    }

    /** How a service is started here: its jar in a plain virtual machine, unless told otherwise. */
    ServiceStart prepared(Service service) {
        return ServiceStart.of(service, parts)
                .program(service.jar(Checkout.root()))
                .javaOptions(StartOptions.JVM)
                .environment("MALLOC_ARENA_MAX", StartOptions.ARENAS)
                .ports(ports.get(service).getFirst(), ports.get(service).getLast())
                .environment("TVAERS_RATE_LIMIT_INPUT_CAPACITY", PLENTY)
                .environment("TVAERS_RATE_LIMIT_INPUT_SIMILARITY_CAPACITY", PLENTY)
                .log(options.directory().resolve(service.module() + ".log"));
    }

    /** Starts the portal over the four that run; returns when it is ready. */
    void startPortal() {
        services.put(
                Service.PORTAL,
                prepared(Service.PORTAL)
                        .environment(
                                "TVAERS_PORTAL_NETWORKS", url(Service.NETWORKS).toString())
                        .environment(
                                "TVAERS_PORTAL_MEMBERS", url(Service.MEMBERS).toString())
                        .environment(
                                "TVAERS_PORTAL_CITIZEN_INPUT",
                                url(Service.CITIZEN_INPUT).toString())
                        .environment(
                                "TVAERS_PORTAL_REPORTING",
                                url(Service.REPORTING).toString())
                        // As behind the proxy of an installation: the login leads back to the address that the realm
                        // knows.
                        .environment("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
                        .environment("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true")
                        .environment("QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true")
                        .environment("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1")
                        .start()
                        .awaitReady(START));
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

    /** Starts all four, one after the other; returns when the last is ready. */
    void start() {
        for (Service service : Service.owners()) {
            start(service);
        }
    }

    /** Starts one; returns when it is ready. */
    void start(Service service) {
        services.put(service, prepared(service).start().awaitReady(START));
    }

    void stop() {
        services.values().forEach(RunningService::stop);
        services.clear();
    }

    /** Resident memory of each service, in MB. */
    Map<Service, Long> memory() {
        Map<Service, Long> memory = new EnumMap<>(Service.class);
        services.forEach((service, running) ->
                memory.put(service, Memory.of(running.pid()).resident()));
        return memory;
    }

    @Override
    public void close() {
        stop();
        parts.stop();
    }
}
