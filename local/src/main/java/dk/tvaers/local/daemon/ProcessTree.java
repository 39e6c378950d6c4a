package dk.tvaers.local.daemon;

import dk.tvaers.local.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends a process together with everything it started: {@code kc.sh} for one leaves its Java child behind. */
public final class ProcessTree {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private ProcessTree() {}

    /** Asks all of them to end, waits, and then makes them. */
    public static void stop(ProcessHandle root) {
        List<ProcessHandle> all = with(root);
        all.forEach(ProcessHandle::destroy);
        if (!gone(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            gone(all);
        }
    }

    /** SIGKILL for all of them. */
    public static void kill(ProcessHandle root) {
        List<ProcessHandle> all = with(root);
        all.forEach(ProcessHandle::destroyForcibly);
        gone(all);
    }

    /** Waits for the end of all; whether it came within {@link #GRACE}. */
    public static boolean gone(List<ProcessHandle> processes) {
        return Waiting.upTo(GRACE).untilTrue(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static List<ProcessHandle> with(ProcessHandle root) {
        return Stream.concat(root.descendants(), Stream.of(root)).toList();
    }
}
