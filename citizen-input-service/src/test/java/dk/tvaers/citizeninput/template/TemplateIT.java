package dk.tvaers.citizeninput.template;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class TemplateIT extends TemplateTest {}
