package dk.tvaers.citizeninput.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the daemon's answers mean. */
class ClamdTest {
    private final Clamd clamd = new Clamd("127.0.0.1", Clam.start(), Duration.ofSeconds(20));

    @AfterEach
    void sayTheTruth() {
        Clam.says(null);
    }

    private boolean isClean(String file) throws IOException {
        return clamd.isClean(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsCleanFromMalicious() throws IOException {
        assertTrue(isClean("x".repeat(1_000_000)));
        assertTrue(isClean(""));
        assertFalse(isClean("x" + Clam.MALICIOUS));
    }

    @Test
    void whatIsNoAnswerIsNone() {
        for (var answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0", "stream: OK or so\0", "FOUND\0"}) {
            Clam.says(answer);
            assertThrows(IOException.class, () -> isClean("x"), answer);
        }
        assertThrows(
                IOException.class,
                () -> new Clamd("127.0.0.1", 1, Duration.ofSeconds(20)).isClean(new ByteArrayInputStream(new byte[1])));
    }
}
