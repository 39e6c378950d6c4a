package dk.tvaers.members.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An OS2mo as far as we speak with it: pages by cursor, of which some come short or empty; all days of an object or none; a token before
 * anything else; events that come again until they are acknowledged. It knows the names of the real schema, version 30, and refuses others.
 * Tests give it its contents over HTTP, because a packaged program is tested from another process.
 */
public final class Os2moStub implements QuarkusTestResourceLifecycleManager {
    static final String CONTENTS = "tvaers.test.os2mo-contents";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "stub-token";
    private static final Set<String> NAMES =
            Set.of(("query mutation Page Listen Fetch Acknowledge limit cursor filter from_date to_date null int"
                            + " Cursor objects uuid validities start end user_key name parent_response validity from to page_info"
                            + " next_cursor org_units persons engagements managers current addresses_response value"
                            + " address_type_response scope person_response org_unit_response job_function_response"
                            + " primary_response input ListenerCreateInput event_listener_declare UUID listener event_fetch"
                            + " subject token EventToken event_acknowledge")
                    .split(" "));
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");

    static {
        // Otherwise each answer waits forty milliseconds for an acknowledgement, and an import of thousands takes half
        // a minute.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private HttpServer server;
    private volatile ObjectNode contents = JSON.createObjectNode();

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/contents", exchange -> {
            contents = (ObjectNode) JSON.readTree(exchange.getRequestBody());
            answer(exchange, 200, JSON.createObjectNode());
        });
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                                        .contains("client_secret=stub-secret")
                                ? 200
                                : 401,
                        JSON.createObjectNode().put("access_token", TOKEN)));
        server.createContext("/graphql/v30", this::graphql);
        server.start();
        String url = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
        System.setProperty(CONTENTS, url + "/contents");
        return Map.of(
                "tvaers.os2mo.url",
                url + "/graphql/v30",
                "tvaers.os2mo.token-url",
                url + "/token",
                "tvaers.os2mo.client-secret",
                "stub-secret",
                "tvaers.os2mo.page-size",
                "50");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized void graphql(HttpExchange exchange) throws IOException {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, JSON.createObjectNode());
            return;
        }
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        Set<String> unknown = new TreeSet<>();
        NAME.matcher(asked.path("query").asText()).results().forEach(match -> {
            if (!NAMES.contains(match.group())) {
                unknown.add(match.group());
            }
        });
        ObjectNode body = JSON.createObjectNode();
        if (unknown.isEmpty()) {
            body.set("data", data(asked.path("query").asText(), asked.path("variables")));
        } else {
            body.putNull("data").putArray("errors").addObject().put("message", "Cannot query " + unknown);
        }
        answer(exchange, 200, body);
    }

    private ObjectNode data(String query, JsonNode variables) {
        ObjectNode data = JSON.createObjectNode();
        if (query.contains("event_listener_declare")) {
            String kind = variables.path("input").path("routing_key").asText();
            data.putObject("event_listener_declare").put("uuid", kind);
        } else if (query.contains("event_fetch")) {
            data.set("event_fetch", event(variables.path("listener").asText()));
        } else if (query.contains("event_acknowledge")) {
            acknowledge(variables.path("token").asText());
            data.put("event_acknowledge", true);
        } else {
            for (String field : Set.of("org_units", "persons", "engagements", "managers")) {
                if (query.contains(field + "(")) {
                    data.set(field, page(contents.path(field), variables));
                }
            }
        }
        return data;
    }

    /** Every second page is empty and has a next one, as the real server allows itself. */
    private static ObjectNode page(JsonNode all, JsonNode variables) {
        int limit = variables.path("limit").asInt();
        String cursor = variables.path("cursor").asText("");
        int turn = cursor.isEmpty()
                ? 0
                : Integer.parseInt(new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8));
        boolean empty = turn % 2 == 1;
        int first = (turn + 1) / 2 * limit;
        int last = empty ? first : Math.min(all.size(), first + limit);
        ObjectNode page = JSON.createObjectNode();
        ArrayNode objects = page.putArray("objects");
        for (int i = first; i < last; i++) {
            objects.add(all.get(i));
        }
        ObjectNode info = page.putObject("page_info");
        if (last < all.size()) {
            byte[] next = Integer.toString(turn + 1).getBytes(StandardCharsets.UTF_8);
            info.put("next_cursor", Base64.getEncoder().encodeToString(next));
        } else {
            info.putNull("next_cursor");
        }
        return page;
    }

    /** Each is handed out twice before a fetch comes back empty, and stays until it is acknowledged. */
    private JsonNode event(String kind) {
        for (JsonNode event : contents.path("events")) {
            if (event.path("routing_key").asText().equals(kind)
                    && event.path("fetched").asInt() < 2) {
                int fetched = event.path("fetched").asInt() + 1;
                ((ObjectNode) event).put("fetched", fetched);
                return JSON.createObjectNode()
                        .put("subject", event.path("subject").asText())
                        .put("token", event.path("subject").asText() + "." + fetched);
            }
        }
        return JSON.nullNode();
    }

    private void acknowledge(String token) {
        JsonNode events = contents.path("events");
        for (int i = events.size() - 1; i >= 0; i--) {
            if (token.startsWith(events.get(i).path("subject").asText())) {
                ((ArrayNode) events).remove(i);
            }
        }
    }
}
