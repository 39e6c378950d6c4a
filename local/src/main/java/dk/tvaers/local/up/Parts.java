package dk.tvaers.local.up;

import dk.tvaers.local.LocalParts;
import java.util.List;

/** {@code ./tvaers parts}: keeps the tests' PostgreSQL, Kafka and Keycloak running between test runs. */
final class Parts {

    private Parts() {}

    static int run(List<String> arguments) {
        LocalParts parts = LocalParts.keep();
        if (arguments.contains("stop")) {
            parts.stop();
            System.out.println("Stopping the parts in " + parts.directory());
            return 0;
        }
        System.out.println("The tests' parts run from " + parts.directory() + " until ./tvaers parts stop");
        System.out.println(parts.status());
        return 0;
    }
}
