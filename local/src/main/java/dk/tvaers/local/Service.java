package dk.tvaers.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The four services that own data, and the portal: what each is called, where it listens on one machine, and which topics it needs. */
public enum Service {
    NETWORKS("networks-service", "networks", "networks", 8081, "networks.v1"),
    MEMBERS("members-service", "members", "members", 8082, "members.v1"),
    CITIZEN_INPUT("citizen-input-service", "citizen_input", "citizen-input", 8083, "citizen-input.v1"),
    REPORTING("reporting-service", "reporting", "reporting", 8084),
    /** Owns nothing, so it has neither a database nor topics; its pages begin at the root. */
    PORTAL("portal", null, "", 8100);

    private static final int MANAGEMENT = 1000;

    private final String module;
    private final String database;
    private final String prefix;
    private final int port;
    private final List<String> publishes;

    Service(String module, String database, String prefix, int port, String... publishes) {
        this.module = module;
        this.database = database;
        this.prefix = prefix;
        this.port = port;
        this.publishes = List.of(publishes);
    }

    /** Folder and artifact of the service, also the name it logs under. */
    public String module() {
        return module;
    }

    /** Those that own data, which the portal does not. */
    public static List<Service> owners() {
        return Arrays.stream(values()).filter(Service::ownsData).toList();
    }

    public boolean ownsData() {
        return database != null;
    }

    /** Name of its database and of the role that owns it; null when it owns none. */
    public String database() {
        return database;
    }

    /** First step of every path it serves, without slashes; {@code /<prefix>/v1} is its API. Empty for the portal. */
    public String prefix() {
        return prefix;
    }

    /** Where {@code ./tvaers up} lets it listen. */
    public int port() {
        return port;
    }

    /** Where {@code ./tvaers up} lets it answer health and metrics. */
    public int managementPort() {
        return port + MANAGEMENT;
    }

    /** The topics it publishes to and puts dead letters on, under the prefix of an installation. */
    public List<String> topics(String topicPrefix) {
        if (!ownsData()) {
            return List.of();
        }
        List<String> topics = new ArrayList<>();
        publishes.forEach(topic -> topics.add(topicPrefix + topic));
        topics.add(topicPrefix + module + ".dead-letters");
        return List.copyOf(topics);
    }

    /**
     * The packaged program in a working copy, there after {@code ./mvnw package}: the executable file with {@code tvaers.native}, else a jar.
     */
    public Path packaged(Path root) {
        return Boolean.getBoolean("tvaers.native") ? nativeProgram(root) : jar(root);
    }

    /** The jar of {@code ./mvnw package} in a working copy. */
    public Path jar(Path root) {
        return target(root).resolve("quarkus-app/quarkus-run.jar");
    }

    /** The executable file of {@code ./mvnw package -Dnative} in a working copy. */
    public Path nativeProgram(Path root) {
        return target(root).resolve(module + "-runner");
    }

    private Path target(Path root) {
        return root.resolve(module).resolve("target");
    }
}
