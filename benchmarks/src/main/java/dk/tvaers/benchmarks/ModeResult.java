package dk.tvaers.benchmarks;

import static dk.tvaers.benchmarks.Table.text;

import dk.tvaers.local.Service;
import java.time.Duration;
import java.util.List;

/**
 * A service run in one way.
 *
 * @param starts from process to ready, shortest first; none when the program is not built
 * @param memory after the requests
 */
record ModeResult(Service service, Mode mode, List<Duration> starts, Memory memory) {

    ModeResult {
        starts = starts.stream().sorted().toList();
    }

    static ModeResult notBuilt(Service service, Mode mode) {
        return new ModeResult(service, mode, List.of(), Memory.NONE);
    }

    /** The median. */
    long millis() {
        return starts.get(starts.size() / 2).toMillis();
    }

    void into(Table table, int requests) {
        String start = service.module() + ", " + mode + ": start to ready";
        String memoryOf = service.module() + ", " + mode + text(": memory after %,d requests", requests);
        if (starts.isEmpty()) {
            table.told(start, "not built");
            table.told(memoryOf, "not built");
            return;
        }
        String took = text(
                "%,d ms (%,d–%,d)",
                millis(), starts.getFirst().toMillis(), starts.getLast().toMillis());
        mode.goal()
                .ifPresentOrElse(
                        goal -> {
                            table.judged(
                                    start, took, text("< %,d ms", goal.startMillis()), millis() < goal.startMillis());
                            table.judged(
                                    memoryOf,
                                    memory.toString(),
                                    "< " + goal.megabytes() + " MB",
                                    memory.resident() < goal.megabytes());
                        },
                        () -> {
                            table.told(start, took);
                            table.told(memoryOf, memory.toString());
                        });
    }
}
