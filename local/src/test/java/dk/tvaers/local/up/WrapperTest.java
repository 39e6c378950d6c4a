package dk.tvaers.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where the wrapper fetches Maven; the command that fetches is one that only says what it was asked for. */
class WrapperTest {

    private static final Path WRAPPER = Checkout.root().resolve("mvnw");
    private static final Pattern ADDRESS = Pattern.compile(
            "asked for (.*)/org/apache/maven/apache-maven/3\\.9\\.\\d+/apache-maven-3\\.9\\.\\d+-bin\\.tar\\.gz");

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void shell() throws IOException {
        shell = new Shell(directory);
        Shell.script(shell.commands().resolve("wget"), "echo \"asked for $2\" >&2; exit 1");
    }

    @Test
    void asksMavensOwnRepositoryWhenNothingElseIsSaid() throws IOException, InterruptedException {
        String repository = repository(Map.of());

        assertTrue(repository.startsWith("https://repo.") && repository.endsWith(".org/maven2"), repository);
    }

    @Test
    void asksTheMirrorOfTheUsersSettings() throws IOException, InterruptedException {
        settings("""
                <settings>
                  <!-- <mirror><mirrorOf>*</mirrorOf><url>https://old.example</url></mirror> -->
                  <mirrors>
                    <mirror><mirrorOf>external:http:*</mirrorOf><url>http://0.0.0.0/</url></mirror>
                    <mirror>
                      <id>ours</id>
                      <url>
                        https://maven.municipality.example/all/
                      </url>
                      <mirrorOf>other, central</mirrorOf>
                    </mirror>
                  </mirrors>
                </settings>
                """);

        assertEquals("https://maven.municipality.example/all", repository(Map.of()));
    }

    @Test
    void passesOverMirrorsOfOtherRepositories() throws IOException, InterruptedException {
        settings("<mirror><mirrorOf>*,!central</mirrorOf><url>https://a.example</url></mirror>"
                + "<mirror><mirrorOf>internal</mirrorOf><url>https://b.example</url></mirror>"
                + "<mirror><mirrorOf>*</mirrorOf><url>https://c.example</url></mirror>");

        assertEquals("https://c.example", repository(Map.of()));
    }

    @Test
    void obeysTheEnvironmentFirst() throws IOException, InterruptedException {
        settings("<mirror><mirrorOf>*</mirrorOf><url>https://settings.example</url></mirror>");

        assertEquals("https://told.example/m2", repository(Map.of("MVNW_REPOURL", "https://told.example/m2")));
    }

    private void settings(String text) throws IOException {
        Path settings = directory.resolve("home/.m2/settings.xml");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, text);
    }

    private String repository(Map<String, String> environment) throws IOException, InterruptedException {
        Shell.Result result = shell.run(environment, WRAPPER, "-v");
        Matcher asked = ADDRESS.matcher(result.error());
        assertTrue(asked.find(), result.error());
        assertEquals(1, result.exit());
        return asked.group(1);
    }
}
