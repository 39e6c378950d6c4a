package dk.tvaers.members.person;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** People who are no longer there. What they did in networks stays, so the record stays until it is erased. */
@ApplicationScoped
public class Departures {
    private final PersonRepository people;
    private final PersonEvents events;
    private final AuditLog audit;

    Departures(PersonRepository people, PersonEvents events, AuditLog audit) {
        this.people = people;
        this.events = events;
        this.audit = audit;
    }

    /** Whether the person is known and did not leave. */
    public boolean isThere(UUID personId) {
        return people.findByIdOptional(personId).filter(Person::isThere).isPresent();
    }

    /** In the caller's transaction; 404 when there is no such person, 409 when the person left before. */
    public void leave(UUID personId, LocalDate lastDay) {
        Person person = people.lock(personId).orElseThrow(Problems::notFound);
        person.leave(lastDay);
        people.flush();
        audit.record("leave", "person", personId);
        events.left(person);
    }
}
