package dk.tvaers.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    @TempDir
    Path root;

    private Programs programs;
    private Path app;

    @BeforeEach
    void program() {
        programs = new Programs(root, root.resolve("copies"));
        app = root.resolve("members-service/target/quarkus-app");
    }

    @Test
    void aCopyOutlivesTheBuild() throws IOException {
        packaged("one", "2026-11-24T10:00:00Z");

        Path program = programs.of(Service.MEMBERS);
        Files.delete(app.resolve("quarkus-run.jar"));
        Files.delete(app.resolve("lib/main/a.jar"));

        assertEquals("one", Files.readString(program));
        assertEquals("one", Files.readString(program.resolveSibling("lib/main/a.jar")));
    }

    @Test
    void aLaterBuildReplacesTheWholeCopy() throws IOException {
        packaged("one", "2026-11-24T10:00:00Z");
        programs.of(Service.MEMBERS);
        Files.delete(app.resolve("lib/main/a.jar"));
        packaged("two", "2026-11-24T11:00:00Z");
        Files.move(app.resolve("lib/main/a.jar"), app.resolve("lib/main/b.jar"));

        Path program = programs.of(Service.MEMBERS);

        assertEquals("two", Files.readString(program.resolveSibling("lib/main/b.jar")));
        assertFalse(Files.exists(program.resolveSibling("lib/main/a.jar")));
    }

    @Test
    void whatIsNotBuiltIsRefused() {
        assertThrows(Refusal.class, () -> programs.of(Service.MEMBERS));
    }

    private void packaged(String text, String at) throws IOException {
        Files.createDirectories(app.resolve("lib/main"));
        Files.writeString(app.resolve("lib/main/a.jar"), text);
        Files.writeString(app.resolve("quarkus-run.jar"), text);
        Files.setLastModifiedTime(app.resolve("quarkus-run.jar"), FileTime.from(Instant.parse(at)));
    }
}
