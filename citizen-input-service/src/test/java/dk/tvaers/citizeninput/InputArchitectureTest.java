package dk.tvaers.citizeninput;

import dk.tvaers.testing.ArchitectureTest;

class InputArchitectureTest extends ArchitectureTest {
    InputArchitectureTest() {
        super("dk.tvaers.citizeninput");
    }
}
