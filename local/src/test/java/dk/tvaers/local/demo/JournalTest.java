package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void file() {
        file = directory.resolve("demonstration.properties");
    }

    @Test
    void doesAStepOnceAlsoWhenTheFirstLoadWasCutOff() {
        new Journal(file).once("theme.a", () -> "first");

        assertEquals("first", new Journal(file).once("theme.a", () -> "second"));
    }

    @Test
    void doesAStepAgainThatFailed() {
        Journal journal = new Journal(file);
        assertThrows(
                IllegalStateException.class,
                () -> journal.once("theme.a", () -> {
                    throw new IllegalStateException("refused");
                }));

        assertEquals("second", journal.once("theme.a", () -> "second"));
    }

    @Test
    void knowsWhenAllIsDone() {
        assertFalse(new Journal(file).isComplete());

        new Journal(file).complete();

        assertTrue(new Journal(file).isComplete());
    }

    @Test
    void knowsWhetherAnEarlierLoadWasCutOff() {
        Journal first = new Journal(file);
        first.note("theme.a", "first");

        assertFalse(first.isResumed());
        assertTrue(new Journal(file).isResumed());
    }

    @Test
    void knowsAnEarlierEdition() {
        Journal first = new Journal(file);
        assertTrue(first.isOf("2"));

        first.begin("1");

        assertFalse(new Journal(file).isOf("2"));
        assertTrue(new Journal(file).isOf("1"));
    }

    @Test
    void onlyItsOwnerMayReadTheReceipts() throws IOException {
        new Journal(file).note("receipt.i01", "a code");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
