package dk.tvaers.reporting;

import dk.tvaers.testing.ArchitectureTest;

class ReportingArchitectureTest extends ArchitectureTest {
    ReportingArchitectureTest() {
        super("dk.tvaers.reporting");
    }
}
