package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A call, what citizens answered to it without logging in, and what a moderator let through. */
record Inputs(Stage stage, String network, String networkId, JsonNode material) {

    private static final Duration OPEN_FOR = Duration.ofDays(60);

    /** The call of the network's lead. */
    String call(String lead) {
        JsonNode call = material.path("call");
        Caller caller = stage.as(lead, Service.CITIZEN_INPUT);
        return stage.ensure(
                "call." + network,
                () -> caller.list("calls?networkId=" + networkId),
                "title",
                call.path("title").asText(),
                () -> {
                    // A minute ago, so that nobody's clock is before the opening.
                    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(1));
                    ObjectNode body = call.<ObjectNode>deepCopy()
                            .put("networkId", networkId)
                            .put("opensAt", now.toString())
                            .put("closesAt", now.plus(OPEN_FOR).toString());
                    return caller.post("calls", body).id();
                });
    }

    /** @return how many personal numbers were masked */
    int submit(String callId) {
        int masked = 0;
        for (JsonNode input : material.path("inputs")) {
            String key = input.path("key").asText();
            stage.journal().once(step(key), () -> submit(callId, key, input));
            masked += Integer.parseInt(stage.journal().find("masked." + key).orElse("0"));
        }
        return masked;
    }

    private String submit(String callId, String key, JsonNode input) {
        ObjectNode body = Stage.object().put("callId", callId);
        for (String field : new String[] {"title", "text", "consents", "contact"}) {
            if (input.has(field)) {
                body.set(field, input.path(field));
            }
        }
        JsonNode receipt = stage.anyone(Service.CITIZEN_INPUT)
                .postOnce("inputs", "demonstration-input-" + key, body)
                .body();
        stage.journal().note(receiptStep(key), receipt.path("receiptCode").asText());
        stage.journal().note("masked." + key, receipt.path("maskedNumbers").asText());
        return receipt.path("inputId").asText();
    }

    /** Published unless the material says otherwise; an explicit null is for the next reader. */
    int screen() {
        int screened = 0;
        for (JsonNode input : material.path("inputs")) {
            if (!input.path("screening").isNull()) {
                String key = input.path("key").asText();
                stage.journal().once("screening." + key, () -> screen(id(key), input.path("screening")));
                screened++;
            }
        }
        return screened;
    }

    private String screen(String id, JsonNode screening) {
        ObjectNode body =
                screening.isObject() ? screening.deepCopy() : Stage.object().put("outcome", "PUBLISHED");
        String outcome = body.path("outcome").asText();
        body.put("attested", outcome.equals("PUBLISHED") || outcome.equals("ANONYMISED"));
        Caller moderator = stage.as(Stage.MODERATOR, Service.CITIZEN_INPUT);
        String waiting = "screening/inputs/" + id;
        String state = moderator.get(waiting).body().path("state").asText();
        if (!state.equals("RECEIVED")) {
            return state;
        }
        return moderator
                .postTo("inputs/" + id + "/screenings", waiting, body)
                .body()
                .path("state")
                .asText();
    }

    String id(String key) {
        return stage.journal().get(step(key));
    }

    String receipt(String key) {
        return stage.journal().get(receiptStep(key));
    }

    static String step(String key) {
        return "input." + key;
    }

    private static String receiptStep(String key) {
        return "receipt." + key;
    }
}
