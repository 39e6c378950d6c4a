package dk.tvaers.citizeninput.similar;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SimilarityIT extends SimilarityTest {}
