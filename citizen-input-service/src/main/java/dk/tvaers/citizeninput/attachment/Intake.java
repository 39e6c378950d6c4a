package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.media.CleanFile;
import dk.tvaers.citizeninput.media.Cleaning;
import dk.tvaers.citizeninput.store.Objects;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Cleans and stores a file. One takes tens of megabytes meanwhile; the others wait their turn rather than run out of memory together. */
@ApplicationScoped
class Intake {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Objects objects;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Intake(Objects objects) {
        this.objects = objects;
    }

    /**
     * A file that was taken in, and stored, but not referred to yet.
     *
     * @param sent SHA-256 of the bytes as they were sent
     * @param kept SHA-256 of the bytes as they are stored
     */
    record Taken(CleanFile file, UUID object, byte[] sent, byte[] kept) {
        @Override
        public String toString() {
            return "file " + object;
        }
    }

    Taken take(Path upload) {
        waitForTurn();
        try {
            var bytes = Files.readAllBytes(upload);
            var file = Cleaning.clean(bytes);
            return new Taken(file, objects.store(file.bytes()), sha256(bytes), sha256(file.bytes()));
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload could not be read back", lost);
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problems.unavailable(Duration.ofSeconds(PATIENCE_SECONDS));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable(Duration.ofSeconds(PATIENCE_SECONDS));
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
