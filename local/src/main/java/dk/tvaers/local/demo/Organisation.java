package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.util.List;
import java.util.Map;

/**
 * The municipality's units and people: units and staff come from the employer's files, a login then finds its person; citizens and
 * partners are registered by the secretariat.
 */
record Organisation(Stage stage) {

    private static final String OF_THE_EMPLOYER = "@albertslund.example";

    private Caller secretariat() {
        return stage.as(Stage.SECRETARIAT, Service.MEMBERS);
    }

    private Caller administrator() {
        return stage.as(Stage.ADMINISTRATOR, Service.MEMBERS);
    }

    /** @return how many units there are */
    int importUnits() {
        stage.journal().once("units", () -> {
            imported(administrator().postCsv("unit-imports", Material.text("units.csv")));
            secretariat()
                    .list("units")
                    .forEach(unit -> stage.journal()
                            .note(
                                    unitStep(unit.path("number").asText()),
                                    unit.path("id").asText()));
            return "imported";
        });
        return (int) Material.text("units.csv").lines().count() - 1;
    }

    /** @return how many people work here */
    int importStaff() {
        stage.journal().once("staff", () -> {
            imported(administrator().postCsv("staff-imports", Material.text("staff.csv")));
            secretariat().list("people").forEach(this::noteEmployee);
            return "imported";
        });
        return Material.rows("staff.csv").size();
    }

    private static void imported(Answer answer) {
        JsonNode problems = answer.body().path("problems");
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The demonstration stopped: a file of it has lines with slips: " + problems);
        }
    }

    private void noteEmployee(JsonNode person) {
        String email = person.path("email").asText();
        if (email.endsWith(OF_THE_EMPLOYER)) {
            String key = email.substring(0, email.length() - OF_THE_EMPLOYER.length());
            stage.journal().note(personStep(key), person.path("id").asText());
        }
    }

    String unit(String number) {
        return stage.journal().get(unitStep(number));
    }

    /** Everybody of the single sign-on logs in for the first time. */
    int logIn() {
        List<Map<String, String>> logins = Material.rows("logins.csv");
        Together.each(logins, login -> {
            String username = login.get("username");
            stage.journal()
                    .once(
                            "login." + username,
                            () -> stage.as(username, Service.MEMBERS).put("me").id());
        });
        return logins.size();
    }

    /** What no register of the employer's knows: what people speak as besides their profession, and at which level they lead. */
    void addVoices() {
        Together.each(Material.rows("voices.csv"), voice -> {
            String path = "people/" + person(voice.get("key"));
            stage.journal().once("voice." + voice.get("key"), () -> {
                ObjectNode known = secretariat().get(path).body().deepCopy();
                known.retain("kind", "name", "email", "unitId", "profession", "mainPerspective");
                return secretariat()
                        .change(
                                "PUT",
                                path,
                                path,
                                spokenFor(known, voice, "leadership_level", "leadershipLevel"),
                                _ -> {})
                        .id();
            });
        });
    }

    /** The secretariat registers citizens and externals. */
    int register() {
        List<Map<String, String>> people = Material.rows("people.csv");
        for (Map<String, String> person : people) {
            stage.ensure(
                    personStep(person.get("key")),
                    () -> secretariat().list("people"),
                    "name",
                    person.get("name"),
                    () -> secretariat().post("people", registration(person)).id());
        }
        return people.size();
    }

    private static ObjectNode registration(Map<String, String> person) {
        ObjectNode body = Stage.object()
                .put("kind", person.get("kind"))
                .put("name", person.get("name"))
                .put("mainPerspective", person.get("main_perspective"));
        return spokenFor(body, person, "external_kind", "externalKind");
    }

    /** @param column of what only some have, and its field */
    private static ObjectNode spokenFor(ObjectNode body, Map<String, String> row, String column, String field) {
        if (!row.get(column).isEmpty()) {
            body.put(field, row.get(column));
        }
        List.of(row.get("perspectives").split(" ")).forEach(body.withArray("perspectives")::add);
        return body;
    }

    String person(String key) {
        return stage.journal().get(personStep(key));
    }

    private static String unitStep(String number) {
        return "unit." + number;
    }

    private static String personStep(String key) {
        return "person." + key;
    }
}
