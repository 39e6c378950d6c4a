package dk.tvaers.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process holds of the machine's memory, in MB.
 *
 * @param resident all of it, with the pages of files that are mapped: the program, a start cache, libraries
 * @param own without those pages, which the system may take back and all processes of one program share
 */
record Memory(long resident, long own) {
    static final Memory NONE = new Memory(0, 0);

    /** Of a running process, as Linux counts it (proc_pid_status(5)). */
    static Memory of(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return new Memory(megabytes(status, "VmRSS:"), megabytes(status, "RssAnon:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long megabytes(Path status, String field) throws IOException {
        try (var lines = Files.lines(status)) {
            String line =
                    lines.filter(each -> each.startsWith(field)).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    @Override
    public String toString() {
        return resident + " MB, " + own + " of them its own";
    }
}
