package dk.tvaers.reporting.municipality;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UnintendedEffectsIT extends UnintendedEffectsTest {}
