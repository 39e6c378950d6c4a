package dk.tvaers.citizeninput.link;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class LinkIT extends LinkTest {}
