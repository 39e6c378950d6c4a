package dk.tvaers.citizeninput;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@QuarkusIntegrationTest
class PersonalNumberIT extends PersonalNumberTest {
    /** Quarkus writes the packaged program's output there. */
    @Override
    protected String serviceLog() throws IOException {
        return Files.readString(Path.of("target", "quarkus.log"));
    }
}
