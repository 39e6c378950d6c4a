package dk.tvaers.members.audit;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells people who read their data. */
@ApplicationScoped
class Readings {
    private final ReadingRepository readings;
    private final CurrentUser user;

    Readings(ReadingRepository readings, CurrentUser user) {
        this.readings = readings;
        this.user = user;
    }

    @Transactional
    Page<ReadingView> ofCaller(PageRequest page) {
        return readings.page(readings.personOf(user.requireLoginId()).orElseThrow(Problems::notFound), page);
    }

    /** 404 unless the person is the caller or the caller belongs to the secretariat. */
    @Transactional
    Page<ReadingView> of(UUID personId, PageRequest page) {
        boolean may = user.hasRole(Roles.SECRETARIAT)
                ? readings.isKnown(personId)
                : readings.isOf(personId, user.requireLoginId());
        if (!may) {
            throw Problems.notFound();
        }
        return readings.page(personId, page);
    }
}
