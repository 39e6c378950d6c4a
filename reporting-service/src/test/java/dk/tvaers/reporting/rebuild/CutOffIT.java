package dk.tvaers.reporting.rebuild;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CutOffIT extends CutOffTest {}
