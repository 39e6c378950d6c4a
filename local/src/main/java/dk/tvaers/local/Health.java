package dk.tvaers.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks addresses whether all is well there. */
public record Health(HttpClient http) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    public Health() {
        this(HttpClient.newHttpClient());
    }

    /** Whether the service whose management address this is says it is ready. */
    public boolean ready(URI managementUrl) {
        return answers(managementUrl.resolve("/q/health/ready"));
    }

    /** Whether the answer is 200. */
    public boolean answers(URI address) {
        HttpRequest look = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return http.send(look, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
