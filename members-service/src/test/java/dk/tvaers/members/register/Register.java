package dk.tvaers.members.register;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the stub is to know, as a test tells it. Days are midnights in Copenhagen, as in the real register. */
final class Register {
    private final List<Object> units = new ArrayList<>();
    private final List<Object> persons = new ArrayList<>();
    private final List<Object> engagements = new ArrayList<>();
    private final List<Object> managers = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();

    static Map<String, Object> validity(String from, @Nullable String to) {
        Map<String, Object> days = new HashMap<>();
        days.put("from", from + "T00:00:00+01:00");
        days.put("to", to == null ? null : to + "T00:00:00+01:00");
        return days;
    }

    private static Map<String, Object> object(UUID id, List<Map<String, Object>> validities) {
        return new HashMap<>(Map.of("uuid", id, "validities", validities));
    }

    private static @Nullable Object response(@Nullable UUID id) {
        return id == null ? null : Map.of("uuid", id);
    }

    static Map<String, Object> unitDays(
            String number, String name, @Nullable UUID parent, String from, @Nullable String to) {
        Map<String, Object> days = new HashMap<>();
        days.put("user_key", number);
        days.put("name", name);
        days.put("parent_response", response(parent));
        days.put("validity", validity(from, to));
        return days;
    }

    Register unit(UUID id, List<Map<String, Object>> days) {
        units.add(object(id, days));
        return this;
    }

    Register unit(UUID id, String number, @Nullable UUID parent) {
        return unit(id, List.of(unitDays(number, "Enhed " + number, parent, "2014-06-01", null)));
    }

    Register person(UUID id, String name, String email) {
        Map<String, Object> person =
                object(id, List.of(Map.of("name", name, "validity", validity("2014-06-01", null))));
        Map<String, Object> scope = Map.of("current", Map.of("scope", "EMAIL"));
        Map<String, Object> address = Map.of("current", Map.of("value", email, "address_type_response", scope));
        person.put("current", Map.of("addresses_response", Map.of("objects", List.of(address))));
        persons.add(person);
        return this;
    }

    static Map<String, Object> workDays(UUID person, UUID unit, String job, String from, @Nullable String to) {
        Map<String, Object> days = new HashMap<>();
        days.put("person_response", response(person));
        days.put("org_unit_response", response(unit));
        days.put("job_function_response", Map.of("current", Map.of("name", job)));
        days.put("primary_response", null);
        days.put("validity", validity(from, to));
        return days;
    }

    Register engagement(List<Map<String, Object>> days) {
        engagements.add(object(UUID.randomUUID(), days));
        return this;
    }

    Register manager(@Nullable UUID person, UUID unit) {
        Map<String, Object> days = new HashMap<>();
        days.put("person_response", response(person));
        days.put("org_unit_response", response(unit));
        days.put("validity", validity("2019-03-01", null));
        managers.add(object(UUID.randomUUID(), List.of(days)));
        return this;
    }

    Register event(String kind, UUID subject) {
        events.add(Map.of("routing_key", kind, "subject", subject.toString()));
        return this;
    }

    /** From now on the stub knows this and nothing else. */
    void put() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "org_units", units,
                        "persons", persons,
                        "engagements", engagements,
                        "managers", managers,
                        "events", events))
                .post(System.getProperty(Os2moStub.CONTENTS))
                .then()
                .statusCode(200);
    }
}
