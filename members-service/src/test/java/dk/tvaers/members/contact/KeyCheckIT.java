package dk.tvaers.members.contact;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class KeyCheckIT extends KeyCheckTest {}
