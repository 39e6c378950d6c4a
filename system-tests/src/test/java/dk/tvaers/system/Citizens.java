package dk.tvaers.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Many citizens who answer one call. */
record Citizens(UUID callId) {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;
    private static final int TWO_AT_ONCE = 409;

    /** Sends an input, which has to be accepted at once. */
    UUID send() {
        return attempt(UUID.randomUUID()).expect(201).id("inputId");
    }

    /** Sends an input as a portal does: again, with the same key, until it is accepted. */
    UUID sendPersistently() {
        var key = UUID.randomUUID();
        while (true) {
            try {
                var answer = attempt(key);
                if (answer.status() < CLIENT_ERRORS) {
                    return answer.expect(201).id("inputId");
                }
                if (answer.status() < SERVER_ERRORS && answer.status() != TWO_AT_ONCE) {
                    throw new IllegalStateException("refused: " + answer.body());
                }
            } catch (UncheckedIOException away) {
                // The service is gone and may have done the deed before: the key makes it safe to ask again.
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer attempt(UUID key) {
        var input = Map.of(
                "callId", callId, "text", "Sæt mere lys op i tunnelen under banen", "consents", List.of("PUBLISH"));
        return Caller.anybody().postOnce("/citizen-input/v1/inputs", input, key);
    }
}
