package dk.tvaers.members.person;

import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.unit.UnitPlace;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the person of a login, and at the first login makes the two one. */
@ApplicationScoped
class LoginService {
    /** Whoever comes in through the municipality's single sign-on speaks for a profession until somebody says more. */
    private static final String EMPLOYEES_PERSPECTIVE = "profession";

    private final PersonRepository people;
    private final PersonService registry;
    private final Addresses addresses;
    private final Participants participants;
    private final UnitService units;
    private final Professions professions;
    private final PersonEvents events;
    private final AuditLog audit;

    LoginService(
            PersonRepository people,
            PersonService registry,
            Addresses addresses,
            Participants participants,
            UnitService units,
            Professions professions,
            PersonEvents events,
            AuditLog audit) {
        this.people = people;
        this.registry = registry;
        this.addresses = addresses;
        this.participants = participants;
        this.units = units;
        this.professions = professions;
        this.events = events;
        this.audit = audit;
    }

    /** Everybody may read of himself what is recorded; that is no deed for the audit log. */
    @Transactional
    Optional<Person> find(UUID loginId) {
        return people.byLogin(loginId);
    }

    /** The person of this login, who exists from now on. Unit and profession are filled in once they are known. */
    @Transactional
    Person arrive(Login login) {
        people.lockLogin(login.id());
        Person person = people.byLogin(login.id()).orElseGet(() -> firstLogin(login));
        UUID unitId = unitId(login);
        if (person.complete(unitId, professions.known(login.profession()))) {
            people.flush();
            events.changed(participants.of(person));
        }
        return person;
    }

    private Person firstLogin(Login login) {
        Person person = Optional.ofNullable(login.email())
                .flatMap(addresses::lockOwner)
                .orElseGet(() -> registry.register(newEmployee(login)));
        if (person.isLinked()) {
            throw Problems.refused("email-of-another-login");
        }
        person.link(login.id());
        people.flush();
        audit.record("link-login", "person", person.id());
        events.linked(person);
        return person;
    }

    private PersonDetails newEmployee(Login login) {
        if (login.name() == null) {
            throw Problems.refused("login-without-name");
        }
        return new PersonDetails(
                PersonKind.EMPLOYEE,
                login.name(),
                login.email(),
                unitId(login),
                professions.known(login.profession()),
                EMPLOYEES_PERSPECTIVE,
                Set.of(EMPLOYEES_PERSPECTIVE),
                null,
                null);
    }

    private UUID unitId(Login login) {
        return Optional.ofNullable(login.unitNumber())
                .flatMap(units::placeByNumber)
                .map(UnitPlace::unitId)
                .orElse(null);
    }
}
