package dk.tvaers.members.person;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PersonKindIT extends PersonKindTest {}
