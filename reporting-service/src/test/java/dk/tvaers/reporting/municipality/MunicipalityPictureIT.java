package dk.tvaers.reporting.municipality;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MunicipalityPictureIT extends MunicipalityPictureTest {}
