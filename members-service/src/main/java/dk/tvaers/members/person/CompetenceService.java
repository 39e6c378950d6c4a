package dk.tvaers.members.person;

import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What people are good at. They say it themselves; the secretariat says it for those who have no login. */
@ApplicationScoped
class CompetenceService {
    private final PersonRepository people;
    private final AuditLog audit;
    private final CurrentUser user;

    CompetenceService(PersonRepository people, AuditLog audit, CurrentUser user) {
        this.people = people;
        this.audit = audit;
        this.user = user;
    }

    @Transactional
    Person say(CompetencesRequest request) {
        Person person = people.byLogin(user.requireLoginId()).orElseThrow(Problems::notFound);
        return write(person, request);
    }

    @Transactional
    Person say(UUID personId, CompetencesRequest request) {
        Person person = people.findByIdOptional(personId).orElseThrow(Problems::notFound);
        audit.record("change", "person", personId);
        return write(person, request);
    }

    private Person write(Person person, CompetencesRequest request) {
        person.master(Set.copyOf(request.competences()));
        people.flush();
        return person;
    }
}
