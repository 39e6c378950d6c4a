package dk.tvaers.local.up;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Says what was done, after how many minutes and seconds since the command began. */
record Elapsed(Instant begun) implements Consumer<String> {

    @Override
    public void accept(String line) {
        long seconds = Duration.between(begun, Instant.now()).toSeconds();
        System.out.printf(Locale.ROOT, "%2d:%02d  %s%n", seconds / 60, seconds % 60, line);
    }
}
