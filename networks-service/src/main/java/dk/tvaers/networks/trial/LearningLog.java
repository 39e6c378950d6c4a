package dk.tvaers.networks.trial;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps what was learned on the way; at any stage, because learning does not end with the trial. */
@ApplicationScoped
class LearningLog {
    private final TrialRepository trials;
    private final LearningRepository entries;
    private final NetworkAccess access;
    private final Clock clock;

    LearningLog(TrialRepository trials, LearningRepository entries, NetworkAccess access, Clock clock) {
        this.trials = trials;
        this.entries = entries;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    LearningView enter(UUID networkId, UUID trialId, LearningRequest request) {
        requireTrial(networkId, trialId);
        access.requireParticipation(networkId);
        Learning entry = new Learning(trialId, request.learning(), clock.instant());
        entries.persist(entry);
        return entry.view();
    }

    /** A page of the log, oldest first. */
    @Transactional
    Page<LearningView> list(UUID networkId, UUID trialId, PageRequest page) {
        requireTrial(networkId, trialId);
        return Page.of(entries.page(trialId, page), page, entry -> Cursor.of(entry.id()))
                .map(Learning::view);
    }

    private void requireTrial(UUID networkId, UUID trialId) {
        trials.of(networkId, trialId).orElseThrow(Problems::notFound);
    }
}
