package dk.tvaers.reporting.network;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class NetworkVoiceIT extends NetworkVoiceTest {}
