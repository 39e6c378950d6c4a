package dk.tvaers.members;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MembersAuthorisationIT extends MembersAuthorisationTest {}
