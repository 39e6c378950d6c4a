package dk.tvaers.local.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path directory;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void endsWhatAnEarlierDaemonLeft() throws Exception {
        Leftovers.of(directory).remember(Stream.of(process.toHandle()));

        Leftovers.of(directory).end();

        // Java learns of the end of its own child a moment after the system.
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(List.of(), Leftovers.of(directory).living());
    }

    @Test
    void sparesAStrangerThatGotTheSameNumber() throws IOException {
        Files.writeString(directory.resolve("children"), process.pid() + " 2020-01-01T00:00:00Z");

        Leftovers.of(directory).end();

        assertTrue(process.isAlive());
    }
}
