package dk.tvaers.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.tvaers.local.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the demonstration talks to services that are not there yet, asked too often, or refuse. */
class CallerTest {

    private record Reply(int status, Map<String, String> headers, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        caller = new Caller(host, Service.NETWORKS, "token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + header(exchange, "If-Match")
                + header(exchange, "Idempotency-Key"));
        Reply reply = replies.pop();
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : " " + name + ": " + value;
    }

    @Test
    void triesAgainWhatMayStillArrive() {
        reply(404, "{}");
        reply(409, "{}");
        reply(201, "{\"id\":\"7\"}");

        Answer answer = caller.postOnce("themes", "demonstration-key", Stage.object());

        assertEquals("7", answer.id());
        assertEquals(
                List.of(
                        "POST /networks/v1/themes Idempotency-Key: demonstration-key",
                        "POST /networks/v1/themes Idempotency-Key: demonstration-key",
                        "POST /networks/v1/themes Idempotency-Key: demonstration-key"),
                asked);
    }

    @Test
    void changesTheVersionThatIsThereNow() {
        replies.add(new Reply(200, Map.of("ETag", "\"3\""), "{}"));
        reply(412, "{}");
        replies.add(new Reply(200, Map.of("ETag", "\"4\""), "{}"));
        reply(201, "{}");

        caller.postTo("themes/7/decisions", "themes/7", Stage.object());

        assertEquals("POST /networks/v1/themes/7/decisions If-Match: \"4\"", asked.getLast());
    }

    @Test
    void waitsWhenItAskedTooOften() {
        replies.add(new Reply(429, Map.of("Retry-After", "0"), "{}"));
        reply(200, "{\"id\":\"7\"}");

        assertEquals("7", caller.get("themes/7").id());
    }

    @Test
    void goesThroughAllPages() {
        reply(200, "{\"items\":[1,2],\"next\":\"abc\"}");
        reply(200, "{\"items\":[3]}");

        assertEquals(3, caller.list("networks?phase=MANDATE").size());
        assertEquals("GET /networks/v1/networks?phase=MANDATE&limit=100&cursor=abc", asked.getLast());
    }

    @Test
    void saysWhatWasRefusedAndWhy() {
        reply(400, "{\"detail\":\"Correct it.\",\"violations\":[{\"pointer\":\"/title\",\"message\":\"Too long.\"}]}");

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> caller.post("themes", Stage.object()));

        assertEquals(
                "The demonstration stopped: networks-service refused POST themes: 400 Correct it. /title: Too long.",
                refused.getMessage());
    }

    private void reply(int status, String body) {
        replies.add(new Reply(status, Map.of(), body));
    }
}
