package dk.tvaers.reporting.rebuild;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RebuildIT extends RebuildTest {}
