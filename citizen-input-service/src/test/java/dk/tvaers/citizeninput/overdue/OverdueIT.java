package dk.tvaers.citizeninput.overdue;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class OverdueIT extends OverdueTest {}
