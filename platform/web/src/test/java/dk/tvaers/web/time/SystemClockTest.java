package dk.tvaers.web.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SystemClockTest {
    @Test
    void ticksInMicrosecondsAsTheDatabaseKeepsThem() {
        var clock = new SystemClock().clock();

        IntStream.range(0, 1000)
                .mapToObj(_ -> clock.instant())
                .forEach(now -> assertEquals(now.truncatedTo(ChronoUnit.MICROS), now));
    }
}
