package dk.tvaers.members.person;

import dk.tvaers.members.contact.Contacts;
import dk.tvaers.members.contact.StoredContact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only way for another feature to a name. An operation that shows one says so ({@code ShowsPeople}). */
@ApplicationScoped
public class Names {
    private final PersonRepository people;
    private final Contacts contacts;

    Names(PersonRepository people, Contacts contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    /** The name, for somebody who was found to be allowed to read it; none of those who were erased. */
    public @Nullable String shown(UUID personId) {
        return people.findByIdOptional(personId)
                .map(each -> contacts.open(personId, each.contact()).name())
                .orElse(null);
    }

    /** As {@link #shown}, of many, by person. */
    public Map<UUID, String> shown(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = HashMap.newHashMap(personIds.size());
        people.contacts(personIds).forEach(row -> {
            UUID person = (UUID) row[0];
            names.put(person, contacts.open(person, (StoredContact) row[1]).name());
        });
        return names;
    }
}
