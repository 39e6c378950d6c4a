package dk.tvaers.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The running PostgreSQL, Kafka and Keycloak of one machine, and the way to stop and start them for failure tests. Uses
 * the JDK only, so that it can stand on any test class path.
 *
 * @param directory where the daemon keeps its data, logs and state
 * @param postgresPassword of the superuser {@code postgresUser}
 * @param bootstrapServers of Kafka
 * @param keycloak base address, without a realm
 */
public record LocalParts(
        Path directory,
        String postgresHost,
        int postgresPort,
        String postgresUser,
        String postgresPassword,
        String bootstrapServers,
        URI keycloak,
        ControlLine control) {

    /** The realm of the product; the issuer of every access token. */
    public static final String REALM = "tvaers";

    /** The realm that plays the municipality's single sign-on. */
    public static final String SSO_REALM = "municipality";

    /** The parts of a living daemon, or of one started now and owned by this Maven run. */
    public static LocalParts ensure() {
        return DaemonStart.ensure(Checkout.localDirectory(), DaemonStart.maven());
    }

    /** The parts of a living daemon, or of one started now that runs until it is told to stop. */
    public static LocalParts keep() {
        return DaemonStart.ensure(Checkout.localDirectory(), 0);
    }

    /** The parts of a living daemon whose state is in the directory. */
    public static Optional<LocalParts> find(Path directory) {
        return StateFile.in(directory)
                .read()
                .map(state -> of(directory, state))
                .filter(parts -> parts.control.answers());
    }

    public String issuer() {
        return keycloak + "/realms/" + REALM;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgresHost + ":" + postgresPort + "/" + database;
    }

    /** Creates what is missing of the topics: three partitions, kept for ever. */
    public void createTopics(List<String> names) {
        control.send("topics " + String.join(" ", names));
    }

    public void stopKafka() {
        control.send("kafka stop");
    }

    /** Ends the broker as a power cut would (SIGKILL). */
    public void killKafka() {
        control.send("kafka kill");
    }

    /** Starts Kafka again on the same port and data; returns when it answers. */
    public void startKafka() {
        control.send("kafka start");
    }

    /** Stops PostgreSQL the fast way (open transactions are rolled back) and starts it on the same port and data. */
    public void restartPostgres() {
        control.send("postgres restart");
    }

    /** Ends PostgreSQL as a power cut would (SIGQUIT, no checkpoint); {@link #startPostgres} then recovers from its log. */
    public void killPostgres() {
        control.send("postgres kill");
    }

    public void startPostgres() {
        control.send("postgres start");
    }

    public void stopKeycloak() {
        control.send("keycloak stop");
    }

    public void startKeycloak() {
        control.send("keycloak start");
    }

    /** One line: each part and whether its process lives. */
    public String status() {
        return control.send("status");
    }

    /** Stops all parts and the daemon; returns when it has begun. */
    public void stop() {
        control.send("stop");
    }

    private static LocalParts of(Path directory, Properties state) {
        return new LocalParts(
                directory,
                "127.0.0.1",
                Integer.parseInt(state.getProperty("postgres.port")),
                "postgres",
                state.getProperty("postgres.password"),
                "127.0.0.1:" + state.getProperty("kafka.port"),
                URI.create(state.getProperty("keycloak.url")),
                new ControlLine(
                        Integer.parseInt(state.getProperty("control.port")), state.getProperty("control.token")));
    }
}
