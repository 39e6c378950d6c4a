package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** All networks in a table, the earliest phase first, each with what its gate misses: what a reader can look up next. */
record Overview(Stage stage) {

    private static final List<String> ORDER = List.of(
            "MANDATE",
            "STARTUP",
            "DESIGN",
            "FOCUS",
            "DISCOVERY",
            "THEMING",
            "IDEATION",
            "TRIAL",
            "EVALUATION",
            "CLOSING",
            "CLOSED");

    String words() {
        Caller secretariat = stage.as(Stage.SECRETARIAT, Service.NETWORKS);
        List<JsonNode> all = new ArrayList<>(secretariat.list("networks"));
        return ORDER.stream()
                .flatMap(standing -> all.stream()
                        .filter(network -> standing(network).equals(standing))
                        .map(network -> line(secretariat, network)))
                .collect(Collectors.joining("\n"));
    }

    private static String standing(JsonNode network) {
        String state = network.path("state").asText();
        return state.equals("CLOSED") ? state : network.path("phase").asText();
    }

    private static String line(Caller caller, JsonNode network) {
        String standing = standing(network);
        String missing = standing.equals("CLOSED")
                ? years(network)
                : missing(caller.get("networks/" + network.path("id").asText() + "/gate")
                        .body());
        return "%-10s  %-10s  %-62s %s"
                .formatted(
                        standing.toLowerCase(Locale.ROOT),
                        network.path("type").asText().toLowerCase(Locale.ROOT),
                        network.path("title").asText(),
                        missing);
    }

    private static String years(JsonNode network) {
        String first = year(network.path("startedAt"));
        String last = year(network.path("closedAt"));
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String year(JsonNode instant) {
        return Integer.toString(
                Instant.parse(instant.asText()).atZone(References.ZONE).getYear());
    }

    private static String missing(JsonNode gate) {
        return StreamSupport.stream(gate.path("missing").spliterator(), false)
                .map(item -> item.path("code").asText())
                .collect(Collectors.joining(", "));
    }
}
