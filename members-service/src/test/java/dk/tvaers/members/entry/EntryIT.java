package dk.tvaers.members.entry;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class EntryIT extends EntryTest {}
