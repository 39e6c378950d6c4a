package dk.tvaers.local;

import dk.tvaers.local.daemon.RealmFiles;
import dk.tvaers.local.daemon.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one packaged service is to run: on which parts, database, topics and ports. What is not said is as {@code ./tvaers up}
 * does it. The process ends with the one that starts it.
 *
 * <pre>{@code
 * RunningService networks = ServiceStart.of(Service.NETWORKS, parts)
 *         .database(Databases.fresh(parts, "journey_networks"), parts.postgresUser(), parts.postgresPassword())
 *         .topicPrefix("journey-")
 *         .ports(8101, 9101)
 *         .log(directory.resolve("networks.log"))
 *         .start();
 * networks.awaitReady(Duration.ofMinutes(1));
 * }</pre>
 */
public final class ServiceStart {

    /** A demonstration starts often and serves few: little memory, and the compiler tier that starts soonest. */
    private static final List<String> SMALL_JVM =
            List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Those that know how people are reached. */
    private static final Set<Service> PEOPLE = EnumSet.of(Service.MEMBERS, Service.CITIZEN_INPUT);

    /** For databases that are thrown away with this process; whoever keeps one keeps its keys. */
    private static final String CONTACT_KEYS = "local:" + Secrets.key();

    /** Sessions of a developer's machine survive a restart of the portal. */
    private static final String SESSION_KEY = "local-portal-session-key-of-32-characters";

    private static final String LOOPBACK = "127.0.0.1";

    private final Service service;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path program;
    private Path log;
    private int port;
    private int managementPort;
    private List<String> javaOptions;
    private List<String> nativeOptions = List.of();

    private ServiceStart(Service service, LocalParts parts) {
        this.service = service;
        Path root = Checkout.root();
        this.program = service.packaged(root);
        this.log = root.resolve(".tvaers/logs/" + service.module() + ".log");
        ports(service.port(), service.managementPort());
        environment("QUARKUS_HTTP_HOST", LOOPBACK);
        environment("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment("QUARKUS_OIDC_AUTH_SERVER_URL", parts.issuer());
        if (service.ownsData()) {
            database(parts.jdbcUrl(service.database()), parts.postgresUser(), parts.postgresPassword());
            environment("KAFKA_BOOTSTRAP_SERVERS", parts.bootstrapServers());
            // Limits count the portal's readers, whom it names; nobody who comes from elsewhere is believed.
            environment("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
            environment("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", LOOPBACK);
            contactKeys(CONTACT_KEYS);
            environment("QUARKUS_HTTP_CORS_ENABLED", "true");
            environment("QUARKUS_HTTP_CORS_ORIGINS", ForeignSite.ORIGIN);
        } else {
            environment("QUARKUS_OIDC_CREDENTIALS_SECRET", RealmFiles.PORTAL_SECRET);
            environment("TVAERS_PORTAL_SESSION_KEY", SESSION_KEY);
            environment("TVAERS_PORTAL_MUNICIPALITY", "Albertslund Kommune");
            environment("TVAERS_PORTAL_CONTACT", "netvaerk@albertslund.example");
            environment("TVAERS_PORTAL_API", ForeignSite.api());
        }
    }

    public static ServiceStart of(Service service, LocalParts parts) {
        return new ServiceStart(service, parts);
    }

    /** The program: a jar that Java runs, or an executable file. */
    public ServiceStart program(Path value) {
        this.program = value;
        return this;
    }

    public ServiceStart database(String jdbcUrl, String user, String password) {
        environment("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        environment("QUARKUS_DATASOURCE_USERNAME", user);
        return environment("QUARKUS_DATASOURCE_PASSWORD", password);
    }

    /** The keys that people's contact data are sealed with, newest first, as {@code id:base64,…}; nothing to a service that knows nobody. */
    public ServiceStart contactKeys(String value) {
        return PEOPLE.contains(service) ? environment("TVAERS_CONTACT_KEYS", value) : this;
    }

    /** What every topic and consumer group begins with; make the topics of {@link Service#topics} first. */
    public ServiceStart topicPrefix(String value) {
        return environment("TVAERS_TOPIC_PREFIX", value);
    }

    public ServiceStart ports(int http, int management) {
        this.port = http;
        this.managementPort = management;
        environment("QUARKUS_HTTP_PORT", Integer.toString(http));
        return environment("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
    }

    /** Any further configuration, under its environment name. */
    public ServiceStart environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Replaces the options of the virtual machine; nothing to a native program. */
    public ServiceStart javaOptions(List<String> options) {
        this.javaOptions = List.copyOf(options);
        return this;
    }

    /** What a native program is told of its memory, such as {@code -Xmx64m}; nothing to a jar. */
    public ServiceStart nativeOptions(List<String> options) {
        this.nativeOptions = List.copyOf(options);
        return this;
    }

    /** Where its output is appended. */
    public ServiceStart log(Path file) {
        this.log = file;
        return this;
    }

    /**
     * Starts the program; see {@link RunningService#awaitReady} for when it answers.
     *
     * @throws IllegalStateException when the program is not there
     */
    public RunningService start() {
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException(
                    "The program of " + service.module() + " is not built: " + program + " is missing");
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(OwnedProcess.command(command()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new RunningService(service, this, builder.start(), port, managementPort, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + service.module(), e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (!program.toString().endsWith(".jar")) {
            command.add(program.toString());
            command.addAll(nativeOptions);
            return command;
        }
        command.add(Checkout.java());
        command.addAll(javaOptions == null ? smallJvm() : javaOptions);
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }

    private List<String> smallJvm() {
        List<String> options = new ArrayList<>(SMALL_JVM);
        options.addAll(StartArchive.options(program));
        return options;
    }
}
