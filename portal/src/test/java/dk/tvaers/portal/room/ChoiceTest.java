package dk.tvaers.portal.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What forms offer is what the contracts know. */
class ChoiceTest {
    /** Numbers, and yes and no. */
    private static final Set<String> NO_WORDS_OF_A_CONTRACT = Set.of("points", "months", "planned");

    @Test
    void everyWordStandsInAContract() throws IOException {
        var known = new TreeSet<String>();
        for (var service :
                List.of("networks-service", "members-service", "citizen-input-service", "reporting-service")) {
            Files.readString(Path.of("../api/" + service + ".yaml"))
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("- "))
                    .forEach(line -> known.add(line.substring(2)));
        }

        Choice.WORDS.forEach((kind, words) -> assertTrue(
                NO_WORDS_OF_A_CONTRACT.contains(kind) || known.containsAll(words), () -> kind + ": " + words));
    }
}
