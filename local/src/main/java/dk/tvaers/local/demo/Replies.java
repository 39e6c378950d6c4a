package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;

/** What a network tells the citizens it heard: what their words were linked to, an answer, and what they reply. */
record Replies(Stage stage, Scenario scenario, String networkId, Inputs inputs, JsonNode material) {

    int link() {
        int links = 0;
        for (JsonNode input : material.path("inputs")) {
            if (input.has("link")) {
                link(input.path("key").asText(), input.path("link"));
                links++;
            }
        }
        return links;
    }

    private void link(String key, JsonNode link) {
        Caller moderator = stage.as(Stage.MODERATOR, Service.CITIZEN_INPUT);
        String path = "inputs/" + inputs.id(key) + "/links";
        boolean toNode = link.has("node");
        String target = toNode
                ? stage.journal().get(Course.step(scenario, link.path("node").asText()))
                : networkId;
        stage.ensure(
                "link." + key,
                () -> moderator.list(path),
                "targetId",
                target,
                () -> moderator
                        .post(
                                path,
                                Stage.object()
                                        .put("target", toNode ? "ICEBERG_NODE" : "NETWORK")
                                        .put("targetId", target)
                                        .put("relation", link.path("relation").asText()))
                        .id());
    }

    int answer() {
        int answers = 0;
        for (JsonNode input : material.path("inputs")) {
            if (input.has("answer")) {
                String key = input.path("key").asText();
                stage.journal().once("answer." + key, () -> answer(inputs.id(key), input.path("answer")));
                if (input.has("reply")) {
                    stage.journal().once("reply." + key, () -> reply(inputs.receipt(key), input));
                }
                answers++;
            }
        }
        return answers;
    }

    private String answer(String id, JsonNode answer) {
        Caller caller = stage.as(answer.path("by").asText(), Service.CITIZEN_INPUT);
        ObjectNode body = Stage.object();
        body.set("outcome", answer.path("outcome"));
        body.set("text", answer.path("text"));
        String input = "inputs/" + id;
        if (caller.get(input).body().has("answer")) {
            return "was there";
        }
        return caller.postTo(input + "/answers", input, body)
                .body()
                .path("outcome")
                .asText();
    }

    /** The citizen's own word, with nothing but the receipt. */
    private String reply(String receipt, JsonNode input) {
        Caller citizen = stage.anyone(Service.CITIZEN_INPUT);
        ObjectNode body = Stage.object().put("receiptCode", receipt);
        String state =
                citizen.post("receipts/status", body).body().path("state").asText();
        if (!state.equals("ANSWERED")) {
            return state;
        }
        if (input.has("replyReason")) {
            body.set("reason", input.path("replyReason"));
        }
        return citizen.post("receipts/" + input.path("reply").asText(), body)
                .body()
                .path("state")
                .asText();
    }
}
