package dk.tvaers.citizeninput.admission;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AdmissionIT extends AdmissionTest {}
