package dk.tvaers.reporting.series;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SeriesIT extends SeriesTest {}
