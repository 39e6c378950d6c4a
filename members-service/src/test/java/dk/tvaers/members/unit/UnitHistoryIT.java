package dk.tvaers.members.unit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UnitHistoryIT extends UnitHistoryTest {}
