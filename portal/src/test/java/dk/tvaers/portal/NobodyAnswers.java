package dk.tvaers.portal;

import dk.tvaers.local.daemon.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** All services and the login are down: nobody listens where they should. What they answer is for the journeys of system-tests. */
public class NobodyAnswers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var ports = Ports.free(3);
        var nobody = "http://127.0.0.1:" + ports.getFirst();
        // For a packaged program, which does not know the test-port.
        return Map.of(
                "quarkus.oidc.auth-server-url",
                nobody + "/realms/tvaers",
                "quarkus.oidc.credentials.secret",
                "nobody",
                "tvaers.portal.session-key",
                "a key of tests that has 32 characters or more",
                "quarkus.http.port",
                ports.get(1).toString(),
                "quarkus.management.port",
                ports.getLast().toString(),
                "tvaers.portal.networks",
                nobody,
                "tvaers.portal.members",
                nobody,
                "tvaers.portal.citizen-input",
                nobody);
    }

    @Override
    public void stop() {}
}
