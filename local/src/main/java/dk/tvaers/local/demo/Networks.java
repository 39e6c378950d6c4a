package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.util.List;

/** Networks started from approved themes or as part of another, with their roles and members. */
record Networks(Stage stage, Organisation organisation, Themes themes) {

    /** All of them, a parent before its sub-networks. */
    void start(List<Scenario> scenarios) {
        Caller secretariat = stage.as(Stage.SECRETARIAT, Service.NETWORKS);
        for (Scenario scenario : scenarios) {
            stage.ensure(
                    step(scenario.key()),
                    () -> secretariat.list("networks"),
                    "title",
                    scenario.title(),
                    () -> secretariat.post("networks", beginning(scenario)).id());
        }
    }

    private ObjectNode beginning(Scenario scenario) {
        ObjectNode beginning = Stage.object().put("title", scenario.title());
        return scenario.parent()
                .map(parent -> beginning.put("parentId", id(parent)))
                .orElseGet(() -> beginning.put("themeId", themes.id(scenario.key())));
    }

    /** Those who have a role in the network, and its members. */
    void gather(Scenario scenario) {
        String id = id(scenario.key());
        scenario.roles().forEach((person, role) -> assign(id, person, role));
        scenario.members().forEach(member -> join(id, member));
    }

    private void assign(String networkId, String person, String role) {
        Caller secretariat = stage.as(Stage.SECRETARIAT, Service.MEMBERS);
        String path = "networks/" + networkId + "/roles";
        stage.ensure(
                "role." + networkId + "." + person,
                () -> secretariat.list(path),
                "personId",
                organisation.person(person),
                () -> secretariat
                        .post(
                                path,
                                Stage.object()
                                        .put("personId", organisation.person(person))
                                        .put("role", role))
                        .id());
    }

    private void join(String networkId, JsonNode member) {
        Caller secretariat = stage.as(Stage.SECRETARIAT, Service.MEMBERS);
        String path = "networks/" + networkId + "/memberships";
        String person = member.path("person").asText();
        stage.ensure(
                "member." + networkId + "." + person,
                () -> secretariat.list(path),
                "personId",
                organisation.person(person),
                () -> secretariat
                        .post(
                                path,
                                Stage.object()
                                        .put("personId", organisation.person(person))
                                        .put("core", member.path("core").asBoolean())
                                        .put(
                                                "recruitment",
                                                member.path("recruitment").asText()))
                        .id());
    }

    String id(String key) {
        return stage.journal().get(step(key));
    }

    private static String step(String key) {
        return "network." + key;
    }
}
