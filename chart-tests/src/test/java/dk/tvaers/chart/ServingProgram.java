package dk.tvaers.chart;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.local.daemon.Ports;
import io.kubernetes.client.openapi.models.V1Probe;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged program that serves, on ports of this machine instead of its pod's. */
final class ServingProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedProgram program;
    private final Process process;
    private final int api;
    private final int management;

    private ServingProgram(PackagedProgram program, Process process, int api, int management) {
        this.program = program;
        this.process = process;
        this.api = api;
        this.management = management;
    }

    static ServingProgram start(PackagedProgram program) throws IOException {
        return start(program, Map.of());
    }

    /** @param otherwise what is not as the chart says, besides the ports */
    static ServingProgram start(PackagedProgram program, Map<String, String> otherwise) throws IOException {
        var ports = Ports.free(2);
        var environment = new HashMap<>(otherwise);
        environment.put("QUARKUS_HTTP_PORT", ports.getFirst().toString());
        environment.put("QUARKUS_MANAGEMENT_PORT", ports.getLast().toString());
        var process = program.service(environment);
        return new ServingProgram(program, process, ports.getFirst(), ports.getLast());
    }

    /** The probes find what they ask for, and so does Prometheus; none of it is to be had at the port that the Ingress leads to. */
    void answersProbes() throws IOException {
        var container = program.container();
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || status(management, path(container.getReadinessProbe())) == 200);
        assertTrue(process.isAlive(), program.said());
        assertEquals(200, status(management, path(container.getStartupProbe())));
        assertEquals(200, status(management, path(container.getLivenessProbe())));
        assertEquals(200, status(management, "/q/metrics"));
        assertEquals(404, status("/q/health/ready"));
        assertEquals(404, status("/q/metrics"));
        assertTrue(program.said().lines().anyMatch(line -> line.startsWith("{\"timestamp\"")), program.said());
    }

    /** What it answers at the port that the Ingress leads to; -1 when it does not. */
    int status(String path) {
        return status(api, path);
    }

    /** What it answers through a proxy that was asked for the host. */
    HttpResponse<Void> behind(String host, String path) throws IOException, InterruptedException {
        var request = request(api, path).header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", host);
        return http.send(request.build(), BodyHandlers.discarding());
    }

    void endsInTime() throws IOException, InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(40, TimeUnit.SECONDS), program.said());
    }

    @Override
    public void close() {
        http.close();
        process.destroyForcibly();
    }

    private int status(int port, String path) {
        try {
            return http.send(request(port, path).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static String path(V1Probe probe) {
        return probe.getHttpGet().getPath();
    }
}
