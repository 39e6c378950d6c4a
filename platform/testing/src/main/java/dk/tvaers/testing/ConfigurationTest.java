package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Every configuration key is read by something. A service extends this as a {@code @QuarkusTest}. */
public abstract class ConfigurationTest {
    @Test
    void noKeyIsUnknown() {
        assertEquals("", System.getProperty(UnknownConfiguration.SEEN));
    }
}
