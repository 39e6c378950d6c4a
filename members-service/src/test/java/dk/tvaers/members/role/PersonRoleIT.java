package dk.tvaers.members.role;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PersonRoleIT extends PersonRoleTest {}
