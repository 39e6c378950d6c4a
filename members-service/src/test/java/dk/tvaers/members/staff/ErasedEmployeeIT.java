package dk.tvaers.members.staff;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ErasedEmployeeIT extends ErasedEmployeeTest {}
