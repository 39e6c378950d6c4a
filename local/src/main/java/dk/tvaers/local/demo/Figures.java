package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import dk.tvaers.local.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What reporting says of the demonstration's networks, once all events have reached it. */
record Figures(Stage stage, Networks networks) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @throws IllegalStateException when reporting does not come to what was told */
    JsonNode await(Scenario scenario, JsonNode material) {
        Caller analyst = analyst();
        String path = "networks/" + networks.id(scenario.key());
        return Waiting.upTo(PATIENCE)
                .until(() ->
                        Optional.of(analyst.getPatiently(path)).filter(report -> isAll(report, scenario, material)))
                .orElseThrow(Figures::unheard);
    }

    /** Until every network is in reporting where its course led it. */
    void awaitPhases(List<Scenario> scenarios) {
        Caller analyst = analyst();
        boolean heard = Waiting.upTo(PATIENCE).untilTrue(() -> {
            Map<String, String> phases = analyst.list("networks").stream()
                    .collect(Collectors.toMap(
                            network -> network.path("networkId").asText(),
                            network -> network.path("phase").asText()));
            return scenarios.stream().allMatch(one -> one.standsIn().equals(phases.get(networks.id(one.key()))));
        });
        if (!heard) {
            throw unheard();
        }
    }

    private Caller analyst() {
        return stage.as(Stage.ANALYST, Service.REPORTING);
    }

    private static IllegalStateException unheard() {
        return new IllegalStateException(
                "Reporting has not heard of all that was told; ./tvaers logs reporting may say why");
    }

    private static boolean isAll(JsonNode report, Scenario scenario, JsonNode material) {
        return report.path("inputs").path("n").asInt()
                        == material.path("inputs").size()
                && report.path("findings").asLong() == scenario.count("finding")
                && report.path("icebergNodes").asLong() == scenario.count("node")
                && sum(report.path("outcomes")) == answers(material);
    }

    private static long answers(JsonNode material) {
        return StreamSupport.stream(material.path("inputs").spliterator(), false)
                .filter(input -> input.has("answer"))
                .count();
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.path("n").asInt();
        }
        return sum;
    }

    static String words(JsonNode report) {
        JsonNode members = report.path("members");
        JsonNode diversity = members.path("diversity");
        JsonNode bridged = report.path("bridged");
        JsonNode inputs = report.path("inputs");
        return """
                members     %d: %s
                diversity   Blau %s, normalised %s, evenness %s (k = %d); citizen share %s
                bridged     %d departments, %d units, %d pairs of departments
                inputs      %d: %s; personal numbers masked: %d; used as evidence: %d
                answered    %s
                understood  %d findings, %d nodes in the iceberg""".formatted(
                        members.path("n").asInt(),
                        counts(members.path("byPerspective"), "perspective"),
                        diversity.path("blau").asText("–"),
                        diversity.path("blauNormalised").asText("–"),
                        diversity.path("evenness").asText("–"),
                        diversity.path("categories").asInt(),
                        members.path("citizenShare").asText("–"),
                        bridged.path("departments").asInt(),
                        bridged.path("units").asInt(),
                        bridged.path("departmentPairs").asInt(),
                        inputs.path("n").asInt(),
                        counts(inputs.path("byState"), "state"),
                        inputs.path("maskedNumbers").asInt(),
                        inputs.path("citedInputs").asInt(),
                        counts(report.path("outcomes"), "outcome"),
                        report.path("findings").asInt(),
                        report.path("icebergNodes").asInt());
    }

    private static String counts(JsonNode counts, String name) {
        return StreamSupport.stream(counts.spliterator(), false)
                .map(count -> count.path("n").asInt() + " "
                        + count.path(name).asText().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
