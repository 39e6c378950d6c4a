package dk.tvaers.members.candidate;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.Ids;
import dk.tvaers.members.person.Participants;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people decide about being found. */
@ApplicationScoped
class FindabilityService {
    private final FindabilityRepository decisions;
    private final Participants people;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final Clock clock;

    FindabilityService(
            FindabilityRepository decisions, Participants people, NetworkAccess access, AuditLog audit, Clock clock) {
        this.decisions = decisions;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    FindabilityView ofCaller() {
        return decisions.newest(caller()).map(Findability::view).orElse(new FindabilityView(false, null));
    }

    @Transactional
    FindabilityView decideForCaller(boolean findable) {
        return decide(caller(), findable);
    }

    /** One decision of a person at a time; one that changes nothing is not recorded. */
    @Transactional
    FindabilityView decide(UUID personId, boolean findable) {
        people.lock(personId);
        Optional<Findability> before = decisions.newest(personId);
        if (before.isPresent() && before.get().findable() == findable) {
            return before.get().view();
        }
        Findability decision =
                new Findability(Ids.next(), personId, findable, clock.instant().truncatedTo(ChronoUnit.MICROS));
        decisions.persistAndFlush(decision);
        decisions.show(personId, findable);
        audit.record(findable ? "agree-to-be-found" : "refuse-to-be-found", "person", personId);
        return decision.view();
    }

    private UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }
}
