package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;

/** Themes proposed by employees and citizens, and what the executive forum decided on them. */
record Themes(Stage stage, Organisation organisation) {

    int propose() {
        JsonNode themes = Material.json("themes.json");
        for (JsonNode theme : themes) {
            stage.journal().once(step(theme.path("key").asText()), () -> propose(theme));
        }
        return themes.size();
    }

    int decide() {
        int decided = 0;
        for (JsonNode theme : Material.json("themes.json")) {
            if (theme.has("decision")) {
                String key = theme.path("key").asText();
                stage.journal().once("decision." + key, () -> decide(id(key), theme.path("decision")));
                decided++;
            }
        }
        return decided;
    }

    private String propose(JsonNode theme) {
        ObjectNode body = theme.path("proposal").deepCopy();
        theme.path("units").forEach(unit -> body.withArray("affectedUnitIds").add(organisation.unit(unit.asText())));
        String key = "demonstration-theme-" + theme.path("key").asText();
        String by = theme.path("proposedBy").asText(null);
        Caller proposer = by == null ? stage.anyone(Service.NETWORKS) : stage.as(by, Service.NETWORKS);
        return proposer.postOnce("themes", key, body).id();
    }

    private String decide(String themeId, JsonNode decision) {
        Caller forum = stage.as(decision.path("by").asText(), Service.NETWORKS);
        String path = "themes/" + themeId;
        var earlier = forum.list(path + "/decisions");
        if (!earlier.isEmpty()) {
            return earlier.getFirst().path("id").asText();
        }
        ObjectNode body = Stage.object();
        body.set("outcome", decision.path("outcome"));
        body.set("reason", decision.path("reason"));
        for (String field : new String[] {"capacityReason", "routedTo"}) {
            if (decision.has(field)) {
                body.set(field, decision.path(field));
            }
        }
        return forum.postTo(path + "/decisions", path, body).id();
    }

    /** The seven answers of a proposal. */
    JsonNode answers(String key) {
        for (JsonNode theme : Material.json("themes.json")) {
            if (key.equals(theme.path("key").asText())) {
                return theme.path("proposal").path("answers");
            }
        }
        throw new IllegalArgumentException("no theme " + key);
    }

    String id(String key) {
        return stage.journal().get(step(key));
    }

    private static String step(String key) {
        return "theme." + key;
    }
}
