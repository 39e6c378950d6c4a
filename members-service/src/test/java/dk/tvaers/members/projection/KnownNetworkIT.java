package dk.tvaers.members.projection;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class KnownNetworkIT extends KnownNetworkTest {}
