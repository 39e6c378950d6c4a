package dk.tvaers.reporting.killed;

import static dk.tvaers.testing.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A power cut, twenty times at random moments while events are taken in: the figures are those of a program that read the same log
 * undisturbed. It takes over a minute because the packaged program starts twenty times. Another run has other moments; -Dtvaers.seed
 * repeats those of one.
 */
class KillIT {
    private static final Logger LOG = Logger.getLogger(KillIT.class);
    private static final int TIMES = 20;
    private static final int ROUNDS = 400;

    private final long seed = Long.getLong("tvaers.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final String topicPrefix = System.getProperty("tvaers.module") + "-kill-"
            + UUID.randomUUID().toString().substring(0, 8) + "-";

    @Test
    void twentyKillsLeaveTheFiguresOfAnUndisturbedRun() {
        LOG.infof("-Dtvaers.seed=%d", seed);
        try (var log = new EventLog(topicPrefix, random);
                var killed = new Reader("killed", topicPrefix);
                var calm = new Reader("calm", topicPrefix)) {
            log.tell(ROUNDS);
            var kills = new ArrayList<Kill>();
            for (var left = TIMES; left > 0; left--) {
                kills.add(kill(killed, log.size(), left));
            }
            assertTheyHit(kills);

            killed.start();
            calm.start();
            for (var reader : List.of(killed, calm)) {
                eventually()
                        .atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> assertEquals(log.size(), reader.applied(), "-Dtvaers.seed=" + seed));
            }

            assertEquals(calm.model(), killed.model(), "-Dtvaers.seed=" + seed);
            assertEquals(calm.answers(), killed.answers(), "-Dtvaers.seed=" + seed);
        }
    }

    /** Starts the program and ends it somewhere on its way to the end of the log; so far that the kills to come find something, too. */
    private Kill kill(Reader reader, int told, int left) {
        var before = reader.applied();
        var enough = before + random.nextLong((told - before) / (left + 1));
        reader.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(2))
                .until(reader::applied, applied -> applied > enough);
        reader.kill();
        var applied = reader.applied();
        return new Kill(told - applied, applied - reader.acknowledged());
    }

    /**
     * What a kill found.
     *
     * @param outstanding events that had not been applied
     * @param again events that were applied and yet come again, because the broker did not hear of it
     */
    private record Kill(long outstanding, long again) {}

    private void assertTheyHit(List<Kill> kills) {
        LOG.infof("%s", kills);
        assertTrue(kills.stream().allMatch(kill -> kill.outstanding() > 0), kills::toString);
        assertTrue(kills.stream().filter(kill -> kill.again() > 0).count() > TIMES / 2, kills::toString);
    }
}
