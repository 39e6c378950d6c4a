package dk.tvaers.benchmarks;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What a load met.
 *
 * @param latencies nanoseconds
 */
record Measured(Histogram latencies, Duration took) {

    /** Served per second. */
    double rate() {
        return latencies.getTotalCount() / (took.toNanos() / 1e9);
    }

    double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    double p50() {
        return millis(50);
    }

    double p99() {
        return millis(99);
    }
}
