package dk.tvaers.members.audit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReadingIT extends ReadingTest {}
