package dk.tvaers.reporting.dictionary;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class IndexIT extends IndexTest {}
