package dk.tvaers.citizeninput.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three times as long each time, for about a day. */
class RetriesTest {
    private static final Retries RETRIES = new Retries(Duration.ofSeconds(10));

    @Test
    void waitsLongerEachTimeAndGivesUp() {
        var seconds = IntStream.range(1, Retries.MOST)
                .mapToObj(tries -> RETRIES.after(tries).orElseThrow().toSeconds())
                .toList();

        assertEquals(List.of(10L, 30L, 90L, 270L, 810L, 2430L, 7290L, 21870L, 28800L), seconds);
        assertEquals(Optional.empty(), RETRIES.after(Retries.MOST));
        assertEquals(Optional.empty(), RETRIES.after(99));
    }
}
