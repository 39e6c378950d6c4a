package dk.tvaers.benchmarks;

import dk.tvaers.local.TestUsers;
import dk.tvaers.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the inputs of a run are sent to.
 *
 * @param crowd calls of one network, for the load
 * @param probe the only call of another network, for single inputs whose way is timed
 */
record Calls(List<String> crowd, String crowdNetwork, String probe, String probeNetwork) {
    private static final int CROWD = 10;
    private static final List<String> ANSWERS = List.of(
            "citizenValue", "urgency", "crossCutting", "complexity", "learning", "innovation", "newPerspectives");

    static Calls opened(Api api) {
        String crowd = network(api, "Et netværk for mange");
        String probe = network(api, "Et netværk for få");
        return new Calls(
                IntStream.range(0, CROWD).mapToObj(_ -> call(api, crowd)).toList(), crowd, call(api, probe), probe);
    }

    private static String network(Api api, String title) {
        Map<String, Object> theme = Map.of(
                "title", title,
                "challenge", "Hvad bærer det?",
                "answers", ANSWERS.stream().collect(java.util.stream.Collectors.toMap(each -> each, _ -> "Svar")),
                "suggestedType", "WELFARE",
                "affectedUnitIds", List.of(),
                "expectedPerspectives", List.of("profession", "citizen"),
                "inputIds", List.of());
        String themeId = api.post(
                        null,
                        "/networks/v1/themes",
                        theme,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .path("id")
                .textValue();
        String path = "/networks/v1/themes/" + themeId;
        Map<String, String> decision = Map.of("outcome", "APPROVED", "reason", "Til måling");
        api.post(TestUsers.FORUM, path + "/decisions", decision, "If-Match", api.etag(TestUsers.FORUM, path));
        Map<String, String> network = Map.of("themeId", themeId, "title", title);
        return api.post(TestUsers.SECRETARIAT, "/networks/v1/networks", network)
                .path("id")
                .textValue();
    }

    private static String call(Api api, String networkId) {
        Instant now = Instant.now();
        Map<String, String> call = Map.of(
                "title", "Hvad mener du?",
                "question", "Hvad mener du?",
                "fixed", "Intet",
                "open", "Alt",
                "networkId", networkId,
                "opensAt", now.minus(Duration.ofMinutes(1)).toString(),
                "closesAt", now.plus(Duration.ofDays(30)).toString());
        // The service has to hear of the network first.
        return Waiting.upTo(Duration.ofMinutes(1))
                .until(() -> api.offer(TestUsers.SECRETARIAT, "/citizen-input/v1/calls", call))
                .orElseThrow()
                .path("id")
                .textValue();
    }
}
