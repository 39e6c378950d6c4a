package dk.tvaers.members.person;

import dk.tvaers.events.Ids;
import dk.tvaers.members.contact.Contacts;
import dk.tvaers.members.contact.StoredContact;
import dk.tvaers.members.perspective.PerspectiveService;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretariat's record of people. */
@ApplicationScoped
class PersonService {
    private static final String SUBJECT = "person";

    private final PersonRepository people;
    private final Participants participants;
    private final Contacts contacts;
    private final Addresses addresses;
    private final UnitService units;
    private final PerspectiveService perspectives;
    private final Professions professions;
    private final PersonEvents events;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    PersonService(
            PersonRepository people,
            Participants participants,
            Contacts contacts,
            Addresses addresses,
            UnitService units,
            PerspectiveService perspectives,
            Professions professions,
            PersonEvents events,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.people = people;
        this.participants = participants;
        this.contacts = contacts;
        this.addresses = addresses;
        this.units = units;
        this.perspectives = perspectives;
        this.professions = professions;
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Records a person that {@link #check} found nothing wrong with. */
    @Transactional
    Person register(PersonDetails details) {
        UUID id = Ids.next();
        StoredContact contact = contacts.seal(id, details.contact());
        Person person = new Person(id, details, contact, clock.instant().truncatedTo(ChronoUnit.MICROS));
        people.persistAndFlush(person);
        audit.record("register", SUBJECT, person.id());
        events.registered(participants.of(person));
        return person;
    }

    @Transactional
    Person create(PersonRequest request) {
        PersonDetails details = known(request);
        check(details, request);
        addresses.requireFree(details.email(), null);
        return register(details);
    }

    @Transactional
    Person change(UUID id, String ifMatch, PersonRequest request) {
        Person person = people.findByIdOptional(id).orElseThrow(Problems::notFound);
        Preconditions.requireMatch(ifMatch, person.version());
        PersonDetails details = known(request);
        check(details, request);
        addresses.requireFree(details.email(), id);
        Participant before = participants.of(person);
        person.change(details, contacts.seal(id, details.contact()));
        people.flush();
        audit.record("change", SUBJECT, id);
        Participant after = participants.of(person);
        if (!after.equals(before)) {
            events.changed(after);
        }
        return person;
    }

    /** The secretariat reads everybody, others themselves; anybody else does not exist for them. */
    @Transactional
    Person read(UUID id) {
        return (user.hasRole(Roles.SECRETARIAT)
                        ? people.findByIdOptional(id)
                        : people.ownById(id, user.requireLoginId()))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    Page<Person> list(PageRequest page) {
        return Page.of(people.page(page), page, each -> Cursor.of(each.id()));
    }

    private PersonDetails known(PersonRequest request) {
        PersonDetails asked = request.details();
        return asked.withProfession(professions.known(asked.profession()));
    }

    /** 422 when the unit or a perspective does not exist. */
    private void check(PersonDetails details, PersonRequest request) {
        List<Violation> unknown = new ArrayList<>();
        if (details.unitId() != null && units.place(details.unitId()).isEmpty()) {
            unknown.add(Violation.of("/unitId", "unknown-unit"));
        }
        Set<String> known = perspectives.known(details.perspectives());
        if (!known.contains(details.mainPerspective())) {
            unknown.add(Violation.of("/mainPerspective", "unknown-perspective"));
        }
        List<String> named = request.perspectives() == null ? List.of() : request.perspectives();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                unknown.add(Violation.of("/perspectives/" + i, "unknown-perspective"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(unknown);
        }
    }
}
