package dk.tvaers.citizeninput;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.NamesTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a citizen can be reached is shown to nobody, not even to those who screen and answer (domain.md §7): the system tells the citizen. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class InputNamesTest extends NamesTest {
    InputNamesTest() {
        super("/citizen-input/openapi");
    }

    @Override
    protected List<Supplier<Map<String, Attempt>>> features() {
        return List.of(() -> new InputAuthorisationTest().attempts());
    }

    @Override
    protected String shown() {
        return "";
    }

    @Override
    protected List<String> marks() {
        return List.of("Qvorbelia", "qvorbelia@example.org", "32101987");
    }
}
