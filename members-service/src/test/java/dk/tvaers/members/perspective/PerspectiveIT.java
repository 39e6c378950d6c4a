package dk.tvaers.members.perspective;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PerspectiveIT extends PerspectiveTest {}
