package dk.tvaers.members.person;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.contact.Contact;
import dk.tvaers.members.contact.Contacts;
import dk.tvaers.members.contact.StoredContact;
import dk.tvaers.web.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people the employer tells of, in great numbers: what is known of them, and what the employer says now. */
@ApplicationScoped
public class Employees {
    private static final String PERSPECTIVE = "profession";

    private final PersonRepository people;
    private final Participants participants;
    private final Contacts contacts;
    private final Addresses addresses;
    private final PersonEvents events;
    private final AuditLog audit;
    private final Clock clock;

    Employees(
            PersonRepository people,
            Participants participants,
            Contacts contacts,
            Addresses addresses,
            PersonEvents events,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.participants = participants;
        this.contacts = contacts;
        this.addresses = addresses;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the employer says of somebody.
     *
     * @param unitId none of those who left
     */
    public record Facts(
            String name,
            @Nullable String email,
            @Nullable UUID unitId,
            @Nullable String profession) {
        /** Without name and address, so that no log gets them. */
        @Override
        public String toString() {
            return "Facts[" + unitId + "]";
        }
    }

    /** The code of a profession, if a job function can be used as one: no title, no name, no sentence. */
    public static Optional<String> profession(@Nullable String jobFunction) {
        return Profession.of(jobFunction);
    }

    public Map<UUID, Facts> facts(Collection<UUID> ids) {
        Map<UUID, Facts> found = HashMap.newHashMap(ids.size());
        people.facts(ids).forEach(row -> {
            UUID id = (UUID) row[0];
            Contact contact = contacts.open(id, (StoredContact) row[1]);
            found.put(id, new Facts(contact.name(), contact.email(), (UUID) row[2], (String) row[3]));
        });
        return found;
    }

    /** Whose an address is. */
    public record Owner(UUID id, boolean employee) {}

    /** By the address in small letters; none where nobody has it. */
    public Map<String, Owner> owners(Collection<String> emails) {
        return addresses.owners(emails);
    }

    /** In the caller's transaction. */
    public UUID hire(Facts facts) {
        PersonDetails details = new PersonDetails(
                PersonKind.EMPLOYEE,
                facts.name(),
                facts.email(),
                facts.unitId(),
                facts.profession(),
                PERSPECTIVE,
                Set.of(PERSPECTIVE),
                null,
                null);
        UUID id = Ids.next();
        StoredContact contact = contacts.seal(id, details.contact());
        Person person = new Person(id, details, contact, clock.instant().truncatedTo(ChronoUnit.MICROS));
        people.persist(person);
        audit.record("import", "person", person.id());
        events.registered(participants.of(person));
        return person.id();
    }

    /** In the caller's transaction. Perspectives stay what they are; so does a profession the employer does not name. */
    public void record(Map<UUID, Facts> changed) {
        people.byIds(changed.keySet()).forEach(person -> record(person, changed.get(person.id())));
    }

    private void record(Person person, Facts facts) {
        Participant before = participants.of(person);
        PersonDetails details = new PersonDetails(
                person.kind(),
                facts.name(),
                facts.email(),
                facts.unitId(),
                facts.profession() == null ? person.profession() : facts.profession(),
                person.mainPerspective(),
                person.perspectives(),
                person.externalKind(),
                person.leadershipLevel());
        person.change(details, contacts.seal(person.id(), details.contact()));
        if (facts.unitId() != null) {
            person.comeBack();
        }
        audit.record("import", "person", person.id());
        Participant after = participants.of(person);
        if (!after.equals(before)) {
            events.changed(after);
        }
    }
}
