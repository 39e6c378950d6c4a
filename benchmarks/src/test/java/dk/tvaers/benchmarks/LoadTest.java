package dk.tvaers.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final byte[] BODY = "{\"items\":[]}".repeat(10_000).getBytes();
    private static final int CHUNKED = 0;

    private final AtomicInteger served = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/whole", exchange -> answer(exchange, BODY.length));
        server.createContext("/chunked", exchange -> answer(exchange, CHUNKED));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsAsManyAsWasAskedAndReadsEachAnswerToItsEnd() {
        for (var path : new String[] {"/whole", "/chunked"}) {
            served.set(0);

            var measured = load(path).saturating(200);

            assertEquals(200, served.get());
            assertEquals(200, measured.latencies().getTotalCount());
        }
    }

    @Test
    void sendsAtTheRateThatWasAsked() {
        var measured = load("/whole").steady(200, Duration.ofSeconds(1));

        assertEquals(200, measured.latencies().getTotalCount());
    }

    @Test
    void aRequestThatHadToWaitForItsTurnCountsFromWhenItWasDue() {
        var others = new CountDownLatch(25);
        server.createContext("/stalling", exchange -> {
            if (served.get() == 0) {
                served.incrementAndGet();
                await(others);
            }
            others.countDown();
            answer(exchange, BODY.length);
        });
        var two = new Load(address(), 2, () -> HttpConnection.get("/stalling"), 200);

        var measured = two.steady(100, Duration.ofSeconds(1));

        // One connection stood still while the other sent 25 requests, 20 ms apart; it had nearly as many due in that
        // time.
        assertTrue(measured.latencies().getCountBetweenValues(50_000_000, 60_000_000_000L) >= 20);
    }

    @Test
    void endsWhenTheServiceRefuses() {
        var refusal =
                assertThrows(UncheckedIOException.class, () -> load("/missing").saturating(10));

        assertTrue(refusal.getMessage().contains("404"), refusal::getMessage);
    }

    private Load load(String path) {
        return new Load(address(), 4, () -> HttpConnection.post(path, "X-Any: thing\r\n", "{\"a\":\"æ\"}"), 200);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange, int length) throws IOException {
        exchange.getRequestBody().readAllBytes();
        served.incrementAndGet();
        exchange.sendResponseHeaders(200, length);
        try (var body = exchange.getResponseBody()) {
            body.write(BODY);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
