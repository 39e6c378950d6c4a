package dk.tvaers.reporting.saved;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SavedReportIT extends SavedReportTest {}
