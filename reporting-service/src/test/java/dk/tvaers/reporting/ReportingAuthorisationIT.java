package dk.tvaers.reporting;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReportingAuthorisationIT extends ReportingAuthorisationTest {}
