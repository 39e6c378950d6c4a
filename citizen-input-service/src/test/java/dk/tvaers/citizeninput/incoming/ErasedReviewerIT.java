package dk.tvaers.citizeninput.incoming;

import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ErasedReviewerIT extends ErasedReviewerTest {}
