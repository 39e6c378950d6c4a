package dk.tvaers.portal;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class SignInIT extends SignInTest {}
