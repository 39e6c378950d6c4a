package dk.tvaers.citizeninput.open311;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class Open311ReportIT extends Open311ReportTest {}
