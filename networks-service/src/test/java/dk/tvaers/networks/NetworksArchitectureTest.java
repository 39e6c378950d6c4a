package dk.tvaers.networks;

import dk.tvaers.testing.ArchitectureTest;

class NetworksArchitectureTest extends ArchitectureTest {
    NetworksArchitectureTest() {
        super("dk.tvaers.networks");
    }
}
