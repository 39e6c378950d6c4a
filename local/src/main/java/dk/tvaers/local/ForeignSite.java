package dk.tvaers.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A library's own site, which is not ours and takes the widgets into its page. */
public final class ForeignSite implements AutoCloseable {

    /** Where browsers find it; the only origin besides the portal's whose pages may call the API on a developer's machine. */
    public static final int PORT = 8110;

    public static final String ORIGIN = "http://localhost:" + PORT;

    private static final Pattern CALL = Pattern.compile("indkaldelse=([0-9a-f-]{36})");
    private static final String PAGE = page();

    private final HttpServer server;

    private ForeignSite(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static ForeignSite start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", ForeignSite::answer);
        server.start();
        return new ForeignSite(server);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            Matcher call = CALL.matcher(query == null ? "" : query);
            String named = call.matches() ? " call=\"" + call.group(1) + "\"" : "";
            // There are figures of a call, not of everything.
            String figures =
                    named.isEmpty() ? "" : "<tvaers-figures" + named + " api=\"" + api() + "\"></tvaers-figures>";
            byte[] page =
                    PAGE.replace("{call}", named).replace("{figures}", figures).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String page() {
        try (InputStream in = ForeignSite.class.getResourceAsStream("/foreign-site.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{portal}", address(Service.PORTAL))
                    .replace("{api}", api());
        } catch (IOException e) {
            throw new IllegalStateException("A resource of this program cannot be read", e);
        }
    }

    /** Where browsers on a developer's machine reach the public API that the widgets call. */
    static String api() {
        return address(Service.CITIZEN_INPUT) + "/" + Service.CITIZEN_INPUT.prefix() + "/v1";
    }

    private static String address(Service service) {
        return "http://localhost:" + service.port();
    }
}
