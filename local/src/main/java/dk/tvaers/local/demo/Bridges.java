package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where the network map is, and what it says: which departments meet, who stands between them, and who is left alone. */
record Bridges(Stage stage) {

    private static final int MOST_NAMED = 6;

    String words() {
        JsonNode map =
                stage.as(Stage.SECRETARIAT, Service.MEMBERS).get("network-map").body();
        List<JsonNode> units = new ArrayList<>();
        map.path("units").forEach(units::add);
        JsonNode bridge = map.path("bridge");
        return """
                picture     %s, without groups of fewer than five
                            curl -H "Authorization: Bearer $token" -o map.svg %s shows all
                people      %d in %d networks
                bridges     %d of %d pairs of departments meet in a network: bridge index %s
                strongest   %s
                isolated    %s""".formatted(
                        picture(),
                        picture(),
                        map.path("people").asInt(),
                        map.path("networks").size(),
                        bridge.path("joinedPairs").asInt(),
                        bridge.path("departmentPairs").asInt(),
                        bridge.path("index").asText("–"),
                        units.stream()
                                .max(Comparator.comparingDouble(
                                        unit -> unit.path("betweenness").asDouble()))
                                .map(Bridges::strongest)
                                .orElse("–"),
                        isolated(map.path("isolated"), units));
    }

    private String picture() {
        return stage.host(Service.MEMBERS) + "/members/v1/network-map/picture";
    }

    private static String strongest(JsonNode unit) {
        JsonNode ties = unit.path("eiIndex");
        return "%s: betweenness %s, meets %d other units, E–I index %s (%d ties out, %d within)"
                .formatted(
                        unit.path("name").asText(),
                        unit.path("betweenness").asText(),
                        unit.path("degree").asInt(),
                        ties.path("index").asText("–"),
                        ties.path("external").asInt(),
                        ties.path("internal").asInt());
    }

    private static String isolated(JsonNode ids, List<JsonNode> units) {
        List<String> names = units.stream()
                .filter(unit -> contains(ids, unit.path("id").asText()))
                .map(unit -> unit.path("name").asText())
                .toList();
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return "%d of %d units%s%s%s"
                .formatted(
                        names.size(),
                        units.size(),
                        names.isEmpty() ? "" : ": ",
                        named,
                        names.size() > MOST_NAMED ? ", …" : "");
    }

    private static boolean contains(JsonNode ids, String id) {
        for (JsonNode each : ids) {
            if (each.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
