package dk.tvaers.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final Path SCRIPT = Checkout.root().resolve("tvaers");

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(directory);
    }

    @Test
    void saysInOneSentenceThatAJdk25IsMissing() throws IOException, InterruptedException {
        jdk("old", "JAVA_VERSION=\"17.0.15\"", "");

        Shell.Result result = status(Map.of());

        assertEquals(1, result.exit());
        assertEquals(
                "tvaers: no JDK 25 was found: install one (a package such as temurin-25-jdk or openjdk-25-jdk)"
                        + " or let JAVA_HOME name one. Found instead: 17 in " + jdks().resolve("old") + ".\n",
                result.error());
    }

    @Test
    void findsAJdkBesideOlderOnes() throws IOException, InterruptedException {
        jdk("a-old", "JAVA_VERSION=\"17.0.15\"", "");
        jdk("b-right", "JAVA_VERSION=\"25.0.3\"", "");

        assertStartedBy("b-right", status(Map.of()));
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws IOException, InterruptedException {
        Path old = jdk("a-old", "JAVA_VERSION=\"21\"", "");
        jdk("b-right", "JAVA_VERSION=\"25\"", "");

        assertStartedBy("b-right", status(Map.of("JAVA_HOME", old.toString())));
    }

    @Test
    void takesJavaHomeFirst() throws IOException, InterruptedException {
        jdk("a-right", "JAVA_VERSION=\"25\"", "");
        Path home = jdk("b-home", "JAVA_VERSION=\"25\"", "");

        assertStartedBy("b-home", status(Map.of("JAVA_HOME", home.toString())));
    }

    @Test
    void asksAJdkThatHasNoReleaseFile() throws IOException, InterruptedException {
        jdk("unpacked", null, "25.0.1");

        assertStartedBy("unpacked", status(Map.of()));
    }

    @Test
    void followsTheLinksOfTheCompilerOnThePath() throws IOException, InterruptedException {
        Path jdk = jdk("../elsewhere", "JAVA_VERSION=\"25.0.3\"", "");
        Path alternatives = Files.createSymbolicLink(directory.resolve("alternative"), jdk.resolve("bin/javac"));
        Files.createSymbolicLink(shell.commands().resolve("javac"), alternatives);

        assertStartedBy("elsewhere", status(Map.of()));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws IOException, InterruptedException {
        Files.delete(jdk("runtime", "JAVA_VERSION=\"25.0.3\"", "").resolve("bin/javac"));

        assertNotEquals(0, status(Map.of()).exit());
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException, InterruptedException {
        jdk("right", "JAVA_VERSION=\"25\"", "");

        assertEquals(
                "tvaers: up knows --fresh only, not --fast.\n",
                run("up", "--fast").error());
        assertTrue(run("dance").error().endsWith("tvaers: there is no command dance.\n"));
        assertEquals(1, run("logs", "nobody").exit());
    }

    private Shell.Result status(Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("TVAERS_JDKS", jdks().toString());
        return shell.run(all, SCRIPT, "status");
    }

    private Shell.Result run(String... arguments) throws IOException, InterruptedException {
        return shell.run(Map.of("TVAERS_JDKS", jdks().toString()), SCRIPT, arguments);
    }

    private void assertStartedBy(String jdk, Shell.Result result) {
        assertEquals(0, result.exit(), result.error());
        assertTrue(result.out().startsWith("started by " + jdk + ": "), result.out());
        assertTrue(result.out().contains("Status"), result.out());
    }

    private Path jdks() {
        return directory.resolve("jdks");
    }

    /** Looks like a JDK; its java says its version or with which arguments it was started. */
    private Path jdk(String name, String release, String version) throws IOException {
        Path jdk = jdks().resolve(name).normalize();
        Shell.script(
                jdk.resolve("bin/java"),
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2026-01-20' >&2; else echo \"started by " + jdk.getFileName() + ": $*\"; fi");
        Shell.script(jdk.resolve("bin/javac"), "");
        if (release != null) {
            Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Somebody\"\n" + release + "\n");
        }
        return jdk;
    }
}
