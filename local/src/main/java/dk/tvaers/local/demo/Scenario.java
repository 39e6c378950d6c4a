package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A network of the demonstration as its file tells it: who is in it, and what they do, step by step. */
record Scenario(JsonNode file) {

    /** All of them, a parent before its sub-networks. */
    static List<Scenario> all() {
        return stream(Material.json("networks.json"))
                .map(key -> of(key.asText()))
                .toList();
    }

    static Scenario of(String key) {
        return new Scenario(Material.json("networks/" + key + ".json"));
    }

    String key() {
        return file.path("key").asText();
    }

    String title() {
        return file.path("title").asText();
    }

    /** The network it is part of, if it is. */
    Optional<String> parent() {
        return Optional.ofNullable(file.path("parent").asText(null));
    }

    /** The theme it works on, its own or its parent's. */
    String theme() {
        return parent().orElse(key());
    }

    /** Role by person. */
    Map<String, String> roles() {
        return file.path("roles").properties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, role -> role.getValue().asText()));
    }

    /** Who has the role, which one person has. */
    Optional<String> inRole(String role) {
        return roles().entrySet().stream()
                .filter(one -> role.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<JsonNode> members() {
        return stream(file.path("members")).toList();
    }

    /** What the town was asked, and what it answered; missing when it was not. */
    Optional<JsonNode> call() {
        return file.path("call").asBoolean()
                ? Optional.of(Material.json("calls/" + key() + ".json"))
                : Optional.empty();
    }

    /** What is done, in order; what every network does alike is told once and included. */
    List<JsonNode> steps() {
        return stream(file.path("course")).flatMap(Scenario::unfolded).toList();
    }

    long count(String verb) {
        return steps().stream().filter(step -> step.has(verb)).count();
    }

    /** The phase it stands in at the end. */
    String standsIn() {
        return steps().stream()
                .filter(step -> step.has("enter"))
                .reduce((first, second) -> second)
                .map(step -> step.path("enter").path("phase").asText())
                .orElse("MANDATE");
    }

    boolean isClosed() {
        return count("close") > 0;
    }

    private static Stream<JsonNode> unfolded(JsonNode step) {
        return step.has("include")
                ? stream(Material.json("courses/" + step.path("include").asText() + ".json"))
                : Stream.of(step);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
