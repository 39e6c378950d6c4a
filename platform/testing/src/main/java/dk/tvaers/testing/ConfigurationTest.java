package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import org.junit.jupiter.api.Test;

/** Every configuration key is read by something. A service extends this as a {@code @QuarkusTest}. */
public abstract class ConfigurationTest {
    @Test
    @DisabledOnIntegrationTest("what a program in another process says is not heard here")
    void noKeyIsUnknown() {
        assertEquals("", System.getProperty(UnknownConfiguration.SEEN));
    }
}
