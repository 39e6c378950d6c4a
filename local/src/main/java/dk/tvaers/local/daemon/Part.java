package dk.tvaers.local.daemon;

import java.io.IOException;
import java.util.Optional;

/** One real part in processes of its own. Starting returns when it answers; stopping returns when its processes are gone. */
interface Part {

    String name();

    void start() throws IOException;

    void stop() throws IOException;

    /** Ends it without letting it tidy up, as a power cut would. */
    void kill() throws IOException;

    Optional<Process> process();

    default boolean isRunning() {
        return process().filter(Process::isAlive).isPresent();
    }
}
