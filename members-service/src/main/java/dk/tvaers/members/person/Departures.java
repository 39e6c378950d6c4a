package dk.tvaers.members.person;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** In the caller's transaction; 404 when there is no such person, 409 when the person left before. */
    public void leave(UUID personId, LocalDate lastDay) {
        leave(List.of(people.lock(personId).orElseThrow(Problems::notFound)), _ -> lastDay);
    }

    /**
     * Of these people, those who are still there, in the caller's transaction; returns who they were. All at once: a query for each would
     * compare everything the transaction has read with what it was.
     */
    public Set<UUID> leave(Map<UUID, LocalDate> lastDays) {
        List<Person> there = people.lockThere(lastDays.keySet());
        leave(there, lastDays::get);
        return there.stream().map(Person::id).collect(Collectors.toSet());
    }

    private void leave(List<Person> leavers, Function<UUID, LocalDate> lastDay) {
        leavers.forEach(person -> person.leave(lastDay.apply(person.id())));
        people.flush();
        leavers.forEach(person -> {
            audit.record("leave", "person", person.id());
            events.left(person);
        });
    }
}
