package dk.tvaers.benchmarks;

import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * How long a figure takes: sends one input after the other to a network of their own and looks at its report every few
 * milliseconds until it counts the input. The time runs from the answer to the sender, when the input is committed, to the answer
 * of the report, so it holds half a look and a report's own time.
 */
record EventLatency(Installation installation, Api api, Calls calls) {
    private static final Duration LOOK = Duration.ofMillis(2);

    Histogram during(Duration span) {
        Histogram latencies = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        String report = "/reporting/v1/networks/" + calls.probeNetwork();
        long end = System.nanoTime() + span.toNanos();
        try (HttpConnection sender = new HttpConnection(installation.url(Service.CITIZEN_INPUT))) {
            for (int sent = count(report) + 1; System.nanoTime() < end; sent++) {
                int status = sender.exchange(Submissions.submission(calls.probe()));
                if (status != 201) {
                    throw new IOException("answered " + status);
                }
                long committed = System.nanoTime();
                while (count(report) < sent) {
                    LockSupport.parkNanos(LOOK.toNanos());
                }
                latencies.recordValue(System.nanoTime() - committed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return latencies;
    }

    private int count(String report) {
        return api.get(TestUsers.ANALYST, report).path("inputs").path("n").intValue();
    }
}
