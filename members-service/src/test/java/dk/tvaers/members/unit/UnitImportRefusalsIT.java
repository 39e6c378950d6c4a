package dk.tvaers.members.unit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UnitImportRefusalsIT extends UnitImportRefusalsTest {}
