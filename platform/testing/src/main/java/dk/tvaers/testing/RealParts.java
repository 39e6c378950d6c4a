package dk.tvaers.testing;

import dk.tvaers.events.Topic;
import dk.tvaers.local.Databases;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.daemon.Ports;
import dk.tvaers.local.daemon.Secrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the program under test an empty database and topics of its own in the real parts of this machine. One set per test run
 * of a module; put {@code @WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)} on the test class.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final LocalParts PARTS = LocalParts.ensure();
    private static final String MODULE = System.getProperty("tvaers.module");
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    // Newest first; what a test seals with the older one is to be found all the same.
    private static final String CONTACT_KEYS = "newer:" + Secrets.key() + ",older:" + Secrets.key();

    /** The parts themselves, for tests that stop and start them. */
    public static LocalParts parts() {
        return PARTS;
    }

    /** Of the program under test, as it is told them. */
    public static String contactKeys() {
        return CONTACT_KEYS;
    }

    static String topicPrefix() {
        return MODULE + "-" + RUN + "-";
    }

    static String database() {
        return MODULE.replace('-', '_') + "_test";
    }

    static String deadLetters() {
        return topicPrefix() + MODULE + ".dead-letters";
    }

    @Override
    public Map<String, String> start() {
        SharedMapper.use();
        Databases.fresh(PARTS, database());
        var topics = new ArrayList<String>();
        Arrays.stream(Topic.values()).forEach(topic -> topics.add(topicPrefix() + topic.topicName()));
        topics.add(deadLetters());
        PARTS.createTopics(topics);
        // For a packaged program, which does not know the test-port: on its own ports it would meet ./tvaers up, and on
        // those of the
        // program that is started again after a failed test it would meet that one, which runs on to the end.
        var ports = Ports.free(2);
        return Map.of(
                "tvaers.contact.keys", CONTACT_KEYS,
                "quarkus.http.port", ports.getFirst().toString(),
                "quarkus.management.port", ports.getLast().toString(),
                "quarkus.datasource.jdbc.url", PARTS.jdbcUrl(database()),
                "quarkus.datasource.username", PARTS.postgresUser(),
                "quarkus.datasource.password", PARTS.postgresPassword(),
                "kafka.bootstrap.servers", PARTS.bootstrapServers(),
                "quarkus.oidc.auth-server-url", PARTS.issuer(),
                "tvaers.topic-prefix", topicPrefix());
    }

    /** The database stays for a look at it; the next run starts with an empty one. */
    @Override
    public void stop() {}
}
