package dk.tvaers.local.daemon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void nobodyIsGivenThePortOfSomebodyElseWhoDoesNotListenYet() {
        var given = Ports.free(500);

        assertTrue(Collections.disjoint(given, Ports.free(500)));
    }
}
