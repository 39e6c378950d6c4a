package dk.tvaers.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Sends requests over a number of connections, in one of two ways. {@link #saturating}: each connection sends as soon as it has its
 * answer, which shows the most that goes through. {@link #steady}: requests are due at fixed times, and each latency counts from
 * when the request was due, also when the connection was still busy then, so that a stalled service cannot hide its stall by
 * holding the load back (coordinated omission).
 *
 * @param requests makes the next request; called by all connections at once
 * @param accepted the status that counts as served; any other ends the run
 */
record Load(URI server, int connections, Supplier<byte[]> requests, int accepted) {
    private static final long SLOWEST_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;

    /** As fast as it goes for a time. */
    Measured saturating(Duration span) {
        long end = System.nanoTime() + span.toNanos();
        return all(connection -> {
            Histogram latencies = histogram();
            while (System.nanoTime() < end) {
                send(connection, latencies, System.nanoTime());
            }
            return latencies;
        });
    }

    /** As fast as it goes until so many were served. */
    Measured saturating(int count) {
        AtomicInteger left = new AtomicInteger(count);
        return all(connection -> {
            Histogram latencies = histogram();
            while (left.getAndDecrement() > 0) {
                send(connection, latencies, System.nanoTime());
            }
            return latencies;
        });
    }

    /** At a fixed rate for a time. */
    Measured steady(double perSecond, Duration span) {
        double interval = connections * 1e9 / perSecond;
        AtomicInteger index = new AtomicInteger();
        long begin = System.nanoTime();
        return all(connection -> {
            Histogram latencies = histogram();
            double due = index.getAndIncrement() * interval / connections;
            for (; due < span.toNanos(); due += interval) {
                long at = begin + (long) due;
                for (long early = at - System.nanoTime(); early > 0; early = at - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                send(connection, latencies, at);
            }
            return latencies;
        });
    }

    private void send(HttpConnection connection, Histogram latencies, long since) throws IOException {
        int status = connection.exchange(requests.get());
        if (status != accepted) {
            throw new IOException("answered " + status + " instead of " + accepted);
        }
        latencies.recordValue(Math.min(System.nanoTime() - since, SLOWEST_NANOS));
    }

    /** What one connection does. */
    private interface Sender {
        Histogram send(HttpConnection connection) throws IOException;
    }

    private Measured all(Sender sender) {
        long begin = System.nanoTime();
        Histogram sum = histogram();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Histogram>> results = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Callable<Histogram> task = () -> {
                    try (HttpConnection connection = new HttpConnection(server)) {
                        return sender.send(connection);
                    }
                };
                results.add(threads.submit(task));
            }
            for (Future<Histogram> result : results) {
                sum.add(result.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure
                    ? new UncheckedIOException(failure)
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Measured(sum, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Histogram histogram() {
        return new Histogram(SLOWEST_NANOS, DIGITS);
    }
}
