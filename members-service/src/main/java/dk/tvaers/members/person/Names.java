package dk.tvaers.members.person;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The only way for another feature to a name; that it was shown is written down in the same transaction. */
@ApplicationScoped
public class Names {
    private final PersonRepository people;
    private final AuditLog audit;

    Names(PersonRepository people, AuditLog audit) {
        this.people = people;
        this.audit = audit;
    }

    /** The name, for somebody who was found to be allowed to read it. */
    public String shown(UUID personId) {
        Person person = people.findByIdOptional(personId).orElseThrow(Problems::notFound);
        audit.record("read-name", "person", personId);
        return person.details().name();
    }
}
