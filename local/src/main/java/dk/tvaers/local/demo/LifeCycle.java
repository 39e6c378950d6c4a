package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a network tried, what was measured, and what became of its solutions. */
record LifeCycle(Stage stage, String networkId) {

    String words() {
        Caller analyst = stage.as(Stage.ANALYST, Service.NETWORKS);
        String network = "networks/" + networkId + "/";
        List<JsonNode> trials = analyst.list(network + "trials");
        String measures = trials.stream()
                .flatMap(trial ->
                        analyst.list(network + "trials/" + trial.path("id").asText() + "/measures").stream())
                .map(LifeCycle::measured)
                .collect(Collectors.joining("\n"));
        return """
                ideas       %s
                trials      %s
                handovers   %s
                %s""".formatted(
                        counts(analyst.list(network + "ideas"), idea -> idea.path("state")),
                        counts(trials, trial -> trial.path("nextStep")),
                        counts(analyst.list(network + "handovers"), handover -> handover.path("state")),
                        measures);
    }

    private static String measured(JsonNode measure) {
        return "%-11s %s: %s → %s (n = %d)"
                .formatted(
                        word(measure.path("bottomLine")),
                        measure.path("indicator").asText(),
                        number(measure.path("baseline")),
                        number(measure.path("actual")),
                        measure.path("n").asInt());
    }

    /** As a reader writes it; a question mark where nothing was measured. */
    private static String number(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : "?";
    }

    private static String counts(List<JsonNode> items, Function<JsonNode, JsonNode> kind) {
        Map<String, Long> counts = items.stream()
                .collect(Collectors.groupingBy(item -> word(kind.apply(item)), TreeMap::new, Collectors.counting()));
        return items.size() + ": "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String word(JsonNode code) {
        return code.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
