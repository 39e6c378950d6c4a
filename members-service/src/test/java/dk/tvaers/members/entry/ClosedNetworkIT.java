package dk.tvaers.members.entry;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ClosedNetworkIT extends ClosedNetworkTest {}
