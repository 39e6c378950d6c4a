package dk.tvaers.networks;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.NamesTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** This service knows no names; the address a proposer gives is all it has. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworksNamesTest extends NamesTest {
    private static final String SHOWN = """
            getThemeContact | secretariat | §3: the proposer reads the reason; the secretariat tells those without a login
            getDraft        | staff       | the drafter's own
            saveDraft       | staff       | the drafter's own
            """;

    NetworksNamesTest() {
        super("/networks/openapi");
    }

    @Override
    protected List<Supplier<Map<String, Attempt>>> features() {
        return NetworksAuthorisationTest.features();
    }

    @Override
    protected String shown() {
        return SHOWN;
    }

    @Override
    protected List<String> marks() {
        return List.of("proposer@example.org", "drafter@example.org");
    }
}
