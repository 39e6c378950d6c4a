package dk.tvaers.members.register;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.members.register.RegisterData.Engagement;
import dk.tvaers.members.register.RegisterData.Manager;
import dk.tvaers.members.register.RegisterData.Person;
import dk.tvaers.members.unit.RegisterUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the whole register. Its days are midnights with an offset, the last one inclusive. */
@ApplicationScoped
class Os2moReader {
    private static final Set<String> FIRST = Set.of("primary", "explicitly-primary");

    private final Os2mo register;
    private final ZoneId zone;

    Os2moReader(
            Os2mo register,
            @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.register = register;
        this.zone = zone;
    }

    /** Outside any transaction: it takes as long as the register takes. */
    RegisterData read() {
        Os2mo.Conversation conversation = register.begin();
        List<RegisterUnit> units = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        List<Engagement> engagements = new ArrayList<>();
        List<Manager> managers = new ArrayList<>();
        try {
            conversation.each("org_units", Os2moQueries.UNITS, each -> units.add(unit(each)));
            conversation.each("persons", Os2moQueries.PERSONS, each -> persons.add(person(each)));
            conversation.each("engagements", Os2moQueries.ENGAGEMENTS, each -> engagements(each, engagements));
            conversation.each("managers", Os2moQueries.MANAGERS, each -> managers(each, managers));
        } catch (IllegalArgumentException | DateTimeException otherShape) {
            throw new RegisterAwayException("the register answered in another shape", otherShape);
        }
        return new RegisterData(units, persons, engagements, managers);
    }

    private RegisterUnit unit(JsonNode unit) {
        List<RegisterUnit.Validity> validities = new ArrayList<>();
        for (JsonNode each : unit.path("validities")) {
            validities.add(new RegisterUnit.Validity(
                    from(each),
                    to(each),
                    each.path("user_key").asText(),
                    each.path("name").asText(),
                    uuid(each.path("parent_response"))));
        }
        return new RegisterUnit(id(unit), validities);
    }

    private static Person person(JsonNode person) {
        String name = "";
        for (JsonNode each : person.path("validities")) {
            name = each.path("name").asText();
        }
        String email = null;
        for (JsonNode each : person.path("current").path("addresses_response").path("objects")) {
            JsonNode address = each.path("current");
            String scope = address.path("address_type_response")
                    .path("current")
                    .path("scope")
                    .asText();
            if (email == null && scope.equals("EMAIL")) {
                email = address.path("value").asText();
            }
        }
        return new Person(id(person), name, email);
    }

    private void engagements(JsonNode engagement, List<Engagement> into) {
        for (JsonNode each : engagement.path("validities")) {
            UUID person = uuid(each.path("person_response"));
            UUID unit = uuid(each.path("org_unit_response"));
            if (person != null && unit != null) {
                String job = each.path("job_function_response")
                        .path("current")
                        .path("name")
                        .asText();
                boolean primary = FIRST.contains(each.path("primary_response")
                        .path("current")
                        .path("user_key")
                        .asText());
                into.add(new Engagement(id(engagement), person, unit, job, primary, from(each), to(each)));
            }
        }
    }

    private void managers(JsonNode manager, List<Manager> into) {
        for (JsonNode each : manager.path("validities")) {
            UUID unit = uuid(each.path("org_unit_response"));
            if (unit != null) {
                into.add(new Manager(id(manager), uuid(each.path("person_response")), unit, from(each), to(each)));
            }
        }
    }

    private static UUID id(JsonNode object) {
        return UUID.fromString(object.path("uuid").asText());
    }

    private static @Nullable UUID uuid(JsonNode response) {
        return response.isObject() ? id(response) : null;
    }

    private LocalDate from(JsonNode object) {
        return day(object.path("validity").path("from").asText());
    }

    private @Nullable LocalDate to(JsonNode object) {
        JsonNode to = object.path("validity").path("to");
        return to.isTextual() ? day(to.asText()) : null;
    }

    private LocalDate day(String moment) {
        return OffsetDateTime.parse(moment).atZoneSameInstant(zone).toLocalDate();
    }
}
