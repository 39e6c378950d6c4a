package dk.tvaers.members.membership;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ParticipationIT extends ParticipationTest {}
