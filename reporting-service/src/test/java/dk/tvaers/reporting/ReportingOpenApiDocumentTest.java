package dk.tvaers.reporting;

import dk.tvaers.testing.OpenApiDocumentTest;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReportingOpenApiDocumentTest extends OpenApiDocumentTest {
    ReportingOpenApiDocumentTest() {
        super("/reporting/openapi");
    }
}
