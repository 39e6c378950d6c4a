package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.local.Service;
import java.util.ArrayList;
import java.util.List;

/** Networks started from approved themes, with roles and members, led through their first phases by their leads. */
record Networks(Stage stage, Organisation organisation, Themes themes) {

    private static final String LEAD = "NETWORK_LEAD";

    int start() {
        JsonNode networks = Material.json("networks.json");
        Mandates mandates = new Mandates(stage, organisation, themes);
        for (JsonNode network : networks) {
            String key = network.path("key").asText();
            String id = start(key, network.path("title").asText());
            network.path("roles").properties().forEach(role -> assign(id, role.getKey(), role.getValue()));
            network.path("members").forEach(member -> join(id, member));
            network.path("phases").forEach(phase -> {
                mandates.prepare(id, network, phase.asText());
                enter(id, Mandates.inRole(network, LEAD), phase.asText());
            });
        }
        return networks.size();
    }

    private String start(String key, String title) {
        Caller secretariat = stage.as(Stage.SECRETARIAT, Service.NETWORKS);
        return stage.ensure(
                "network." + key,
                () -> secretariat.list("networks"),
                "title",
                title,
                () -> secretariat
                        .post(
                                "networks",
                                Stage.object().put("themeId", themes.id(key)).put("title", title))
                        .id());
    }

    private void assign(String networkId, String person, JsonNode role) {
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
                                        .put("role", role.asText()))
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

    private void enter(String networkId, String lead, String phase) {
        stage.journal().once("phase." + networkId + "." + phase, () -> {
            Caller caller = stage.as(lead, Service.NETWORKS);
            String path = "networks/" + networkId;
            if (entered(caller, path).contains(phase)) {
                return phase;
            }
            return caller.postTo(path + "/phase-entries", path, Stage.object().put("phase", phase))
                    .body()
                    .path("phase")
                    .asText();
        });
    }

    private static List<String> entered(Caller caller, String path) {
        List<String> phases = new ArrayList<>();
        caller.list(path + "/phase-entries")
                .forEach(entry -> phases.add(entry.path("phase").asText()));
        return phases;
    }

    String id(String key) {
        return stage.journal().get("network." + key);
    }
}
