package dk.tvaers.citizeninput.store;

import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.local.daemon.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** A store that speaks S3, in a process of its own that ends with this one. */
public final class ObjectStore {
    public static final String BUCKET = "attachments";

    private static URI endpoint;

    private ObjectStore() {}

    /** One for the whole test run; gives its address. */
    public static synchronized URI start() {
        if (endpoint == null) {
            var ports = Ports.free(4);
            endpoint = URI.create("http://127.0.0.1:" + ports.getFirst());
            var process = launch(ports);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            eventually().until(() -> answers(endpoint.resolve("/" + BUCKET)));
        }
        return endpoint;
    }

    private static Process launch(List<Integer> ports) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                new File("target/s3mock/s3mock.jar").getAbsolutePath(),
                "--http.port=" + ports.getFirst(),
                "--server.port=" + ports.get(1),
                "--vectors.http.port=" + ports.get(2),
                "--vectors.https.port=" + ports.get(3),
                "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(new File("target/s3mock/log")))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(URI bucket) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(bucket).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether it has an object of this name. */
    public static boolean has(String object) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(start().resolve("/" + BUCKET + "/" + object))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
