package dk.tvaers.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The record of a person as the person may have it. */
@ApplicationScoped
public class PersonRecords {
    private final PersonService people;
    private final PersonViews views;

    PersonRecords(PersonService people, PersonViews views) {
        this.people = people;
        this.views = views;
    }

    /** For JSON. The secretariat reads everybody, others themselves; 404 for anybody else. */
    public Object read(UUID personId) {
        return views.of(people.read(personId));
    }
}
