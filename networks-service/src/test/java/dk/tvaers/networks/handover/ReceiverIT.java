package dk.tvaers.networks.handover;

import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ReceiverIT extends ReceiverTest {}
