package dk.tvaers.members.consent;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConsentIT extends ConsentTest {}
