package dk.tvaers.reporting.municipality;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MunicipalityIT extends MunicipalityTest {}
