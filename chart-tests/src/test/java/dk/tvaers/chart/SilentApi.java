package dk.tvaers.chart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers Helm when the chart looks Secrets up, as a cluster would that has none, or those it is told of. The template command of
 * helm-java always asks a cluster; the real one does only when it installs.
 */
final class SilentApi {
    private static final Map<String, String> SECRET_VERSIONS = new ConcurrentHashMap<>();
    private static final String SECRETS = "/api/v1/namespaces/" + HelmChart.NAMESPACE + "/secrets/";

    private SilentApi() {}

    /** Starts it once and points Helm, which reads KUBECONFIG, to it. */
    static void start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", SilentApi::answer);
            server.start();
            Files.writeString(Path.of(System.getenv("KUBECONFIG")), """
                    apiVersion: v1
                    kind: Config
                    current-context: silent
                    clusters: [{name: silent, cluster: {server: "http://127.0.0.1:%d"}}]
                    contexts: [{name: silent, context: {cluster: silent, user: silent}}]
                    users: [{name: silent, user: {}}]
                    """.formatted(
                            server.getAddress().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void secret(String name, String resourceVersion) {
        SECRET_VERSIONS.put(name, resourceVersion);
    }

    static void forget() {
        SECRET_VERSIONS.clear();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var version = path.startsWith(SECRETS) ? SECRET_VERSIONS.get(path.substring(SECRETS.length())) : null;
        if (path.equals("/api/v1")) {
            send(exchange, 200, """
                    {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": "v1", "resources": [
                     {"name": "secrets", "singularName": "secret", "namespaced": true, "kind": "Secret", "verbs": ["get"]}]}""");
        } else if (version != null) {
            send(exchange, 200, """
                    {"kind": "Secret", "apiVersion": "v1", "metadata": {"name": "s", "resourceVersion": "%s"}}""".formatted(version));
        } else {
            send(exchange, 404, """
                    {"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": "NotFound", "code": 404}""");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
