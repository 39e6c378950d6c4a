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
public record Leftovers(Path file) {

    public static Leftovers of(Path directory) {
        return new Leftovers(directory.resolve("children"));
    }

    void remember(List<? extends Part> parts) throws IOException {
        remember(parts.stream().flatMap(part -> part.process().stream()).map(Process::toHandle));
    }

    /** Remembers the processes and their descendants, instead of those it remembered before. */
    public void remember(Stream<ProcessHandle> roots) throws IOException {
        String lines = roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(process -> process.pid() + " " + startOf(process).orElse(Instant.EPOCH))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, lines);
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends those that still live. */
    public void end() throws IOException {
        List<ProcessHandle> left = living();
        left.forEach(ProcessHandle::destroyForcibly);
        ProcessTree.gone(left);
        forget();
    }

    /** Those of the remembered processes that still live. */
    public List<ProcessHandle> living() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .flatMap(words -> ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process ->
                                startOf(process).map(Instant::toString).equals(Optional.of(words[1])))
                        .stream())
                .toList();
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
