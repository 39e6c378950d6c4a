package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pairs are looked at by name and never run. */
class PackagedTwinTest {
    @Test
    void runsAllThatItsTestRunsAndMayRunMore() {
        assertTrue(left("Whole").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NotPackaged", "Stranger", "InProcess", "BelowInProcess", "Injected", "Replaced", "PassedOver"})
    void saysWhatItLeavesOut(String pair) {
        assertEquals(1, left(pair).lines().count(), left(pair));
    }

    @Test
    void aTestNeedNotHaveOne() {
        assertTrue(PackagedTwin.of(PackagedTwinTest.class.getName()).isEmpty());
        assertTrue(PackagedTwin.of(PackagedTwin.class.getName()).isEmpty());
    }

    private static String left(String pair) {
        return String.join(
                "\n",
                PackagedTwin.of(PackagedTwinTest.class.getName() + "$" + pair + "Test")
                        .orElseThrow()
                        .leavesOut());
    }

    static class WholeTest {
        @Test
        void holds() {}

        void prepare() {}
    }

    @QuarkusIntegrationTest
    static class WholeIT extends WholeTest {
        @Override
        void prepare() {}

        @Test
        void holdsOfTheProgram() {}
    }

    static class NotPackagedTest {}

    static class NotPackagedIT extends NotPackagedTest {}

    static class StrangerTest {}

    @QuarkusIntegrationTest
    static class StrangerIT {}

    static class InProcessTest {
        @Test
        @DisabledOnIntegrationTest
        void holds() {}
    }

    @QuarkusIntegrationTest
    static class InProcessIT extends InProcessTest {}

    static class BelowInProcessTest extends InProcessTest {}

    @QuarkusIntegrationTest
    static class BelowInProcessIT extends BelowInProcessTest {}

    static class InjectedTest {
        @Inject
        Object part;
    }

    @QuarkusIntegrationTest
    static class InjectedIT extends InjectedTest {}

    static class ReplacedTest {
        @Test
        void holds() {}
    }

    @QuarkusIntegrationTest
    static class ReplacedIT extends ReplacedTest {
        @Override
        void holds() {}
    }

    static class PassedOverTest {}

    @Disabled
    @QuarkusIntegrationTest
    static class PassedOverIT extends PassedOverTest {}
}
