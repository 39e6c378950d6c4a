package dk.tvaers.system;

import dk.tvaers.local.Checkout;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Logins;
import dk.tvaers.local.RunningService;
import dk.tvaers.local.Service;
import dk.tvaers.local.ServiceStart;
import dk.tvaers.local.daemon.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The four packaged services and the portal, started once for all tests: on empty databases of the machine's PostgreSQL, with its Keycloak, and
 * with a Kafka of their own. Everything ends with this process.
 */
final class Suite {
    private static final Duration START = Duration.ofSeconds(90);
    private static final String PLENTY = "1000000";

    private static final class Holder {
        static final Suite RUNNING = new Suite().start();
    }

    private final LocalParts parts = LocalParts.ensure();
    private final Logins logins = new Logins(parts);
    private final Path directory = Checkout.root()
            .resolve("system-tests/target/run")
            .resolve(UUID.randomUUID().toString().substring(0, 8));
    private final Collector collector = new Collector();
    private final Post post = new Post();
    private final OwnKafka kafka = new OwnKafka(directory.resolve("kafka"));
    private final Map<Service, RunningService> services = new EnumMap<>(Service.class);
    private PortalClient client;

    private Suite() {}

    static Suite running() {
        return Holder.RUNNING;
    }

    private Suite start() {
        post.start();
        kafka.start();
        kafka.createTopics(topics());
        for (var service : Service.owners()) {
            services.put(service, withData(starter(service), service).start());
        }
        services.put(Service.PORTAL, portal().start());
        services.values().forEach(service -> service.awaitReady(START));
        return this;
    }

    private ServiceStart starter(Service service) {
        var ports = Ports.free(2);
        return ServiceStart.of(service, parts)
                .ports(ports.getFirst(), ports.getLast())
                .log(directory.resolve(service.module() + ".log"));
    }

    private ServiceStart portal() {
        var ports = Ports.free(2);
        client = PortalClient.of(parts, URI.create("http://127.0.0.1:" + ports.getFirst()));
        var start = starter(Service.PORTAL)
                .ports(ports.getFirst(), ports.getLast())
                .environment("QUARKUS_OIDC_CLIENT_ID", client.name())
                .environment("QUARKUS_OIDC_CREDENTIALS_SECRET", client.secret());
        // As behind the proxy of an installation: the login leads back to the address that the realm knows.
        return start.environment("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
                .environment("QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true")
                .environment("QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true")
                .environment("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1")
                .environment("TVAERS_PORTAL_NETWORKS", url(Service.NETWORKS))
                .environment("TVAERS_PORTAL_MEMBERS", url(Service.MEMBERS))
                .environment("TVAERS_PORTAL_CITIZEN_INPUT", url(Service.CITIZEN_INPUT))
                .environment("TVAERS_PORTAL_REPORTING", url(Service.REPORTING));
    }

    private String url(Service service) {
        return services.get(service).url().toString();
    }

    private ServiceStart withData(ServiceStart start, Service service) {
        return start.database(Databases.fresh(parts, database(service)), parts.postgresUser(), parts.postgresPassword())
                .environment("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers())
                .environment("QUARKUS_OTEL_SDK_DISABLED", "false")
                .environment(
                        "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
                        collector.address().toString())
                .environment("QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/protobuf")
                // So long after an event has been dealt with these tests see that it has; a reader that is killed reads
                // that much again.
                .environment("MP_MESSAGING_INCOMING_EVENTS_AUTO_COMMIT_INTERVAL_MS", "1000")
                // All citizens of a test call from one address.
                .environment("TVAERS_RATE_LIMIT_INPUT_CAPACITY", PLENTY)
                .environment("TVAERS_RATE_LIMIT_RECEIPT_CAPACITY", PLENTY)
                .environment("TVAERS_MAIL_ENABLED", "true")
                .environment("TVAERS_MAIL_HOST", "127.0.0.1")
                .environment("TVAERS_MAIL_PORT", Integer.toString(post.port()))
                .environment("TVAERS_MAIL_START_TLS", "DISABLED")
                .environment("TVAERS_MAIL_EVERY", "1s")
                // So long a letter waits that was being sent by a program that is killed.
                .environment("TVAERS_MAIL_LEASE", "5s");
    }

    LocalParts parts() {
        return parts;
    }

    Logins logins() {
        return logins;
    }

    OwnKafka kafka() {
        return kafka;
    }

    /** What the portal is to the login. */
    PortalClient client() {
        return client;
    }

    /** Where the mail to contributors arrives. */
    Post post() {
        return post;
    }

    Collector collector() {
        return collector;
    }

    static String database(Service service) {
        return "system_" + service.database();
    }

    /** Every topic of the suite, dead letters among them. */
    static List<String> topics() {
        return Service.owners().stream()
                .flatMap(service -> service.topics("").stream())
                .toList();
    }

    /** What the services and the parts under them write to files; those of the parts hold other tests' lines too. */
    List<Path> logs() {
        return Stream.concat(
                        services.values().stream().map(RunningService::log),
                        Stream.of(
                                kafka.log(),
                                parts.directory().resolve("postgres.log"),
                                parts.directory().resolve("keycloak.log")))
                .toList();
    }

    /** Where a page is. */
    URI page(String path) {
        return services.get(Service.PORTAL).url().resolve(path);
    }

    /** Where a path like {@code /networks/v1/themes} is answered. */
    URI address(String path) {
        var prefix = path.split("/")[1];
        var service = Service.owners().stream()
                .filter(each -> each.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
        return services.get(service).url().resolve(path);
    }

    /** Ends the service as a power cut would. */
    void kill(Service service) {
        services.get(service).kill();
    }

    /** Starts a service that was ended, on the same ports; returns when it is ready. */
    void startAgain(Service service) {
        services.compute(service, (_, ended) -> ended.startAgain()).awaitReady(START);
    }
}
