package dk.tvaers.members;

import dk.tvaers.testing.ArchitectureTest;

class MembersArchitectureTest extends ArchitectureTest {
    MembersArchitectureTest() {
        super("dk.tvaers.members");
    }
}
