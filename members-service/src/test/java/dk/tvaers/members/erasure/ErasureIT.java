package dk.tvaers.members.erasure;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ErasureIT extends ErasureTest {}
