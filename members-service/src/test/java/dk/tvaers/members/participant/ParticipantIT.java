package dk.tvaers.members.participant;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ParticipantIT extends ParticipantTest {}
