package dk.tvaers.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * What a daemon tells the world: its process, its ports and the token of its control line. The file appears whole
 * (written beside and moved) and only its owner may read it, because the token lets one stop the parts.
 */
public record StateFile(Path file) {

    public static StateFile in(Path directory) {
        return new StateFile(directory.resolve("state.properties"));
    }

    public void write(Properties state) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "state",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            state.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was written last, whether or not its daemon still lives. */
    public Optional<Properties> read() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties state = new Properties();
            state.load(reader);
            return Optional.of(state);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
