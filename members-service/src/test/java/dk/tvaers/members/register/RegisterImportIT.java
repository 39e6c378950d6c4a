package dk.tvaers.members.register;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RegisterImportIT extends RegisterImportTest {}
