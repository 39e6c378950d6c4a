package dk.tvaers.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.benchmarks.Options.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path ROOT = Path.of("/root");

    @Test
    void everythingIsMeasuredUnlessOnlyAPartIsAskedFor() {
        assertEquals(Set.of(Part.values()), parse().parts());
        for (var part : Part.values()) {
            assertEquals(Set.of(part), parse("--only=" + part.word()).parts());
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> parse("--only=half"));
        assertThrows(IllegalArgumentException.class, () -> parse("--staff=1"));
        assertThrows(IllegalArgumentException.class, () -> parse("--fast"));
        assertThrows(IllegalArgumentException.class, () -> parse("--speed=high"));
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), ROOT);
    }
}
