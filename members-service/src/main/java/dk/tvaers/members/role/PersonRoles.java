package dk.tvaers.members.role;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.person.Participants;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What one person is and was to the networks. No name is shown, but whoever asks knows of whom: it is written down. */
@ApplicationScoped
class PersonRoles {
    private final PersonRoleRepository roles;
    private final Participants people;
    private final NetworkAccess access;
    private final CurrentUser user;
    private final AuditLog audit;

    PersonRoles(
            PersonRoleRepository roles, Participants people, NetworkAccess access, CurrentUser user, AuditLog audit) {
        this.roles = roles;
        this.people = people;
        this.access = access;
        this.user = user;
        this.audit = audit;
    }

    /** 404 unless the person is the caller or the caller belongs to the secretariat. */
    @Transactional
    Page<PersonRoleView> of(UUID personId, PageRequest page) {
        boolean may = user.hasRole(Roles.SECRETARIAT) ? people.isKnown(personId) : access.isPerson(personId);
        if (!may) {
            throw Problems.notFound();
        }
        audit.record(Reading.READ_ROLES.code(), "person", personId);
        return Page.of(roles.page(personId, page), page, each -> Cursor.of(each.id()));
    }
}
