package dk.tvaers.portal;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same with the packaged program. */
@QuarkusIntegrationTest
class WidgetsIT extends WidgetsTest {}
