package dk.tvaers.members.candidate;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CandidateIT extends CandidateTest {}
