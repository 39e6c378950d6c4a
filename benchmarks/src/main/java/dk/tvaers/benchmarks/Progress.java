package dk.tvaers.benchmarks;

import java.util.Locale;

/**
 * Tells on standard error what is done, after how many seconds.
 *
 * @param begin of the run, by {@link System#nanoTime()}
 */
record Progress(long begin) {

    void say(String format, Object... values) {
        System.err.printf(
                Locale.ROOT,
                "%5.0f s  %s%n",
                (System.nanoTime() - begin) / 1e9,
                String.format(Locale.ROOT, format, values));
    }
}
