package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was acknowledged arrives in reporting once, whichever part fails. Whether a row that is committed was published, and
 * whether one that was published was marked, cannot be seen from outside: that one test looks at the outbox.
 */
class FailureIT {
    private static final String INPUT_RECEIVED = "dk.tvaers.citizeninput.InputReceived.v1";
    /** All inputs that citizen-input-service answered 201 to. */
    private static final Set<UUID> ACKNOWLEDGED = ConcurrentHashMap.newKeySet();

    private static UUID networkId;
    private static Citizens citizens;

    private final Suite suite = Suite.running();

    @BeforeAll
    static void anOpenCall() {
        networkId = Beginnings.network("Hærværk");
        citizens = new Citizens(Beginnings.openCall(Caller.as(TestUsers.SECRETARIAT), networkId));
    }

    @AfterEach
    void everythingAcknowledgedArrivedOnce() {
        // Only when nothing more can come is it certain that nothing came twice.
        Eventually.until(Log::isReadToTheEnd, read -> read);
        Eventually.holds(() -> assertEquals(
                ACKNOWLEDGED.size(),
                Reports.figures(networkId).path("inputs").path("n").intValue()));
        var reported = Reports.inputs(networkId).stream()
                .map(input -> UUID.fromString(input.path("inputId").textValue()))
                .toList();
        assertEquals(ACKNOWLEDGED, Set.copyOf(reported));
        assertEquals(ACKNOWLEDGED.size(), reported.size());
    }

    @Test
    void inputsSentWhileKafkaIsAwayArriveWhenItIsBack() {
        suite.kafka().stop();

        var inputs = send(200);

        assertEquals(200, inputs.size());
        suite.kafka().start();
    }

    @Test
    void aServiceKilledBetweenCommitAndPublishLosesNothing() {
        suite.kafka().stop();
        send(20);

        suite.kill(Service.CITIZEN_INPUT);

        suite.kafka().start();
        suite.startAgain(Service.CITIZEN_INPUT);
    }

    @Test
    void aServiceKilledBetweenPublishAndItsMarkTellsTwiceWhatCountsOnce() throws SQLException {
        Set<UUID> inputs;
        List<UUID> told;
        try (var database = connect()) {
            suite.kafka().stop();
            inputs = send(20);
            // The relay reads these rows and sends them, but cannot mark them: its transaction waits for ours.
            database.setAutoCommit(false);
            database.createStatement().execute("select 1 from outbox where published_at is null for update");
            suite.kafka().start();
            Eventually.until(() -> told(inputs), some -> !some.isEmpty());

            suite.kill(Service.CITIZEN_INPUT);
            told = told(inputs);
        }
        suite.startAgain(Service.CITIZEN_INPUT);

        var again = Eventually.until(() -> told(inputs), all -> all.size() == inputs.size() + told.size());
        assertEquals(inputs, Set.copyOf(again));
        told.forEach(input -> assertEquals(2, Collections.frequency(again, input)));
    }

    @Test
    void killsUnderLoadLoseNothing() {
        try (var load = new Load(citizens, ACKNOWLEDGED)) {
            for (var victim : List.of(Service.CITIZEN_INPUT, Service.REPORTING, Service.CITIZEN_INPUT)) {
                load.awaitMore(ThreadLocalRandom.current().nextInt(50, 250));
                suite.kill(victim);
                suite.startAgain(victim);
            }
            load.awaitMore(ThreadLocalRandom.current().nextInt(50, 250));
            suite.kafka().kill();
            suite.kafka().start();
            load.awaitMore(50);
        }
    }

    private static Set<UUID> send(int count) {
        var inputs = IntStream.range(0, count)
                .parallel()
                .mapToObj(_ -> citizens.send())
                .collect(Collectors.toSet());
        assertTrue(ACKNOWLEDGED.addAll(inputs));
        return inputs;
    }

    /** Those of the inputs whose receipt is on the topic, as often as it is there. */
    private static List<UUID> told(Set<UUID> inputs) {
        return Log.records("citizen-input.v1").stream()
                .filter(record -> Log.isOf(record, INPUT_RECEIVED))
                .map(record -> UUID.fromString(record.key()))
                .filter(inputs::contains)
                .toList();
    }

    private java.sql.Connection connect() throws SQLException {
        var parts = suite.parts();
        return DriverManager.getConnection(
                parts.jdbcUrl(Suite.database(Service.CITIZEN_INPUT)), parts.postgresUser(), parts.postgresPassword());
    }
}
