package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.util.List;

/** What the network made of the inputs: findings and iceberg, links and answers, and what citizens replied. */
record Discovery(Stage stage, Networks networks, Inputs inputs, JsonNode material) {

    private String networkId() {
        return networks.id(material.path("network").asText());
    }

    void record() {
        int number = 0;
        for (JsonNode finding : material.path("findings")) {
            number++;
            record("finding." + number, finding, "findings", List.of("statement", "outsideOwnUnits"), "inputs");
        }
        for (JsonNode node : material.path("nodes")) {
            List<String> fields = List.of("statement", "level", "status", "perspective");
            record(nodeStep(node.path("key").asText()), node, "iceberg/nodes", fields, "evidence");
        }
    }

    private void record(String step, JsonNode said, String path, List<String> fields, String cited) {
        Caller caller = stage.as(said.path("by").asText(), Service.NETWORKS);
        String network = "networks/" + networkId() + "/";
        stage.ensure(
                step,
                () -> path.equals("findings") ? caller.list(network + path) : nodes(caller, network),
                "statement",
                said.path("statement").asText(),
                () -> {
                    ObjectNode body = Stage.object();
                    fields.forEach(field -> body.set(field, said.path(field)));
                    body.set(cited, cited(said.path(cited)));
                    return caller.post(network + path, body).id();
                });
    }

    private static List<JsonNode> nodes(Caller caller, String network) {
        return List.copyOf(Caller.JSON.convertValue(
                caller.get(network + "iceberg").body().path("nodes"),
                Caller.JSON.getTypeFactory().constructCollectionType(List.class, JsonNode.class)));
    }

    private ArrayNode cited(JsonNode citations) {
        ArrayNode cited = Caller.JSON.createArrayNode();
        citations.forEach(citation -> cited.addObject()
                .put("inputId", inputs.id(citation.path("input").asText()))
                .put("relation", citation.path("relation").asText()));
        return cited;
    }

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
        String target = toNode ? stage.journal().get(nodeStep(link.path("node").asText())) : networkId();
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

    private static String nodeStep(String key) {
        return "node." + key;
    }
}
