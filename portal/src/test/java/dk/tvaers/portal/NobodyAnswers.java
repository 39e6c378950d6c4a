package dk.tvaers.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.tvaers.local.daemon.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * All services and the login are down: nobody listens where they should, but for reporting-service, in whose place something answers that is
 * none. What they answer is for the journeys of system-tests.
 */
public class NobodyAnswers implements QuarkusTestResourceLifecycleManager {
    private HttpServer nonsense;

    @Override
    public Map<String, String> start() {
        var ports = Ports.free(3);
        var nobody = "http://127.0.0.1:" + ports.getFirst();
        nonsense = nonsense();
        // The ports for a packaged program, which does not know the test-port.
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
                nobody,
                "tvaers.portal.reporting",
                "http://127.0.0.1:" + nonsense.getAddress().getPort());
    }

    @Override
    public void stop() {
        nonsense.stop(0);
    }

    private static HttpServer nonsense() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", NobodyAnswers::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = "<html>An error of somebody else</html>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
