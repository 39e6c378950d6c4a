package dk.tvaers.local.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processes of a daemon that was itself killed. A file remembers them with their start times, so that the next daemon
 * of the same directory ends them and never a stranger that got the same number.
 */
record Leftovers(Path file) {

    static Leftovers of(Path directory) {
        return new Leftovers(directory.resolve("children"));
    }

    void remember(List<? extends Part> parts) throws IOException {
        String lines = parts.stream()
                .flatMap(part -> part.process().stream())
                .map(Process::toHandle)
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(process -> process.pid() + " " + startOf(process).orElse(Instant.EPOCH))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, lines);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<ProcessHandle> left = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .flatMap(words -> ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process ->
                                startOf(process).map(Instant::toString).equals(Optional.of(words[1])))
                        .stream())
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        ProcessTree.gone(left);
        forget();
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
