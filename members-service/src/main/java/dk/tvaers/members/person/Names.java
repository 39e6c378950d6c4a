package dk.tvaers.members.person;

import dk.tvaers.members.contact.Contacts;
import dk.tvaers.members.contact.StoredContact;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The only way for another feature to a name; that it was shown is written down in the same transaction. */
@ApplicationScoped
public class Names {
    private final PersonRepository people;
    private final Contacts contacts;
    private final AuditLog audit;

    Names(PersonRepository people, Contacts contacts, AuditLog audit) {
        this.people = people;
        this.contacts = contacts;
        this.audit = audit;
    }

    /** The name, for somebody who was found to be allowed to read it. */
    public String shown(UUID personId) {
        Person person = people.findByIdOptional(personId).orElseThrow(Problems::notFound);
        audit.record("read-name", "person", personId);
        return contacts.open(personId, person.contact()).name();
    }

    /** As {@link #shown}, of many, by person. */
    public Map<UUID, String> shown(Collection<UUID> personIds, String action) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = HashMap.newHashMap(personIds.size());
        people.contacts(personIds).forEach(row -> {
            UUID person = (UUID) row[0];
            audit.record(action, "person", person);
            names.put(person, contacts.open(person, (StoredContact) row[1]).name());
        });
        return names;
    }
}
