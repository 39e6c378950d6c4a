package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a network through its course: each step of its file is told to the public API by the person who takes it. A walk that
 * was cut off goes on where it was, and looks first whether the step it was cut off in was taken.
 */
final class Course {

    private static final Map<String, Verb> VERBS = Verb.all();
    private static final String ICEBERG = "iceberg/";

    private final Stage stage;
    private final Scenario scenario;
    private final References references;
    private final Voices voices;
    private final String network;

    /** @param networkId of the network that was started for the scenario */
    Course(Stage stage, Scenario scenario, String networkId, References references, Voices voices) {
        this.stage = stage;
        this.scenario = scenario;
        this.references = references;
        this.voices = voices;
        this.network = "networks/" + networkId;
    }

    void walk() {
        int number = 0;
        for (JsonNode step : scenario.steps()) {
            number++;
            if (step.has("voices")) {
                voices.take(step.path("voices").asText());
            } else {
                String name = step(scenario, step.path("as").asText(Integer.toString(number)));
                stage.journal().once(name, () -> taken(name, step));
            }
        }
    }

    /** The journal's name of a step, under which it keeps the id the step left. */
    static String step(Scenario scenario, String name) {
        return "course." + scenario.key() + "." + name;
    }

    private String taken(String name, JsonNode step) {
        Map.Entry<String, JsonNode> said = step.properties().iterator().next();
        Verb verb = Optional.ofNullable(VERBS.get(said.getKey()))
                .orElseThrow(() -> new IllegalStateException("Nobody can " + said.getKey() + " in a network"));
        Caller caller = stage.as(references.actor(step.path("by")), Service.NETWORKS);
        String of = references.path(step.path("of").asText());
        JsonNode body = said.getValue().isNull() ? null : references.resolved(said.getValue());
        String path = verb.path(network, of);
        return verb.isVersioned()
                ? change(name, caller, verb, path, verb.versioned(network, of), body)
                : add(caller, path, body);
    }

    /** A deed that was done has left another version than the one noted before it. */
    private String change(String name, Caller caller, Verb verb, String path, String versioned, JsonNode body) {
        String before = name + ".before";
        Optional<String> seen = stage.journal().find(before);
        if (seen.isPresent() && !seen.get().equals(caller.get(versioned).tag())) {
            return "was done";
        }
        return caller.change(
                        verb.method(),
                        path,
                        versioned,
                        body,
                        tag -> stage.journal().note(before, tag))
                .id();
    }

    private String add(Caller caller, String path, JsonNode body) {
        if (stage.journal().isResumed() && body != null) {
            Optional<JsonNode> there = existing(caller, path).stream()
                    .filter(item -> saysTheSame(item, body))
                    .findFirst();
            if (there.isPresent()) {
                return there.get().path("id").asText();
            }
        }
        return caller.post(path, body).id();
    }

    private List<JsonNode> existing(Caller caller, String path) {
        String iceberg = network + "/" + ICEBERG;
        if (!path.startsWith(iceberg)) {
            return caller.list(path);
        }
        List<JsonNode> items = new ArrayList<>();
        caller.get(network + "/iceberg")
                .body()
                .path(path.substring(iceberg.length()))
                .forEach(items::add);
        return items;
    }

    private static boolean saysTheSame(JsonNode item, JsonNode body) {
        return body.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .allMatch(field -> field.getValue().equals(item.path(field.getKey())));
    }
}
