package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Service;
import java.util.List;
import java.util.Map;

/** The municipality's units and people: units by import, employees by their first login, others by the secretariat. */
record Organisation(Stage stage) {

    private Caller secretariat() {
        return stage.as(Stage.SECRETARIAT, Service.MEMBERS);
    }

    /** @return how many units there are */
    int importUnits() {
        stage.journal().once("units", () -> {
            stage.as(Stage.ADMINISTRATOR, Service.MEMBERS).postCsv("unit-imports", Material.text("units.csv"));
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
                            personStep(username),
                            () -> stage.as(username, Service.MEMBERS).put("me").id());
        });
        return logins.size();
    }

    /** The secretariat registers citizens, externals and employees who have not logged in yet. */
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

    private ObjectNode registration(Map<String, String> person) {
        ObjectNode body = Stage.object();
        for (String field : List.of("kind", "name", "profession")) {
            if (!person.get(field).isEmpty()) {
                body.put(field, person.get(field));
            }
        }
        if (!person.get("unit").isEmpty()) {
            body.put("unitId", unit(person.get("unit")));
            body.put("email", person.get("key") + "@albertslund.example");
        }
        body.put("mainPerspective", person.get("main_perspective"));
        List.of(person.get("perspectives").split(" ")).forEach(body.withArray("perspectives")::add);
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
