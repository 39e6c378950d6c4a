package dk.tvaers.networks;

import dk.tvaers.testing.ConfigurationTest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworksConfigurationTest extends ConfigurationTest {}
