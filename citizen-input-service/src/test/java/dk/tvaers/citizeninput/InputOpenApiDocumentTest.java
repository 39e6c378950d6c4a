package dk.tvaers.citizeninput;

import dk.tvaers.testing.OpenApiDocumentTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class InputOpenApiDocumentTest extends OpenApiDocumentTest {
    InputOpenApiDocumentTest() {
        super("/citizen-input/openapi");
    }
}
