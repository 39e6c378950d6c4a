package dk.tvaers.citizeninput.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes calls by date. Nobody can answer one after its end in any case; this tells the others. */
@ApplicationScoped
class CallClosing {
    private final CallService calls;

    CallClosing(CallService calls) {
        this.calls = calls;
    }

    @Scheduled(
            identity = "call-closing",
            every = "${tvaers.calls.closing-every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        calls.closeDue();
    }
}
