package dk.tvaers.reporting.published;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PublishedFiguresIT extends PublishedFiguresTest {}
