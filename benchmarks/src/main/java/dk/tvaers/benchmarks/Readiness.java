package dk.tvaers.benchmarks;

import dk.tvaers.local.RunningService;
import dk.tvaers.local.ServiceStart;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** When a service that was just started says it is ready, to two milliseconds. */
final class Readiness {
    private static final byte[] QUESTION = HttpConnection.get("/q/health/ready");
    private static final int READY = 200;
    private static final Duration LOOK = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A service and how long it took. */
    record Started(RunningService service, Duration took) {}

    private Readiness() {}

    /**
     * The time begins before the process does.
     *
     * @throws IllegalStateException when the service ends instead or takes minutes
     */
    static Started after(ServiceStart start) {
        long begin = System.nanoTime();
        RunningService service = start.start();
        while (!isReady(service)) {
            if (!service.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                service.stop();
                throw new IllegalStateException(service.service().module() + " did not start; see " + service.log());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return new Started(service, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean isReady(RunningService service) {
        try (HttpConnection connection = new HttpConnection(service.managementUrl())) {
            return connection.exchange(QUESTION) == READY;
        } catch (IOException notYet) {
            return false;
        }
    }
}
