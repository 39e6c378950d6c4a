package dk.tvaers.networks.trial;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Fixes what a trial is measured on and records what was measured. */
@ApplicationScoped
class Measures {
    private final TrialRepository trials;
    private final MeasureRepository measures;
    private final TrialEvents events;
    private final NetworkAccess access;

    Measures(TrialRepository trials, MeasureRepository measures, TrialEvents events, NetworkAccess access) {
        this.trials = trials;
        this.measures = measures;
        this.events = events;
        this.access = access;
    }

    @Transactional
    Versioned fix(UUID networkId, UUID trialId, MeasureRequest request) {
        Trial trial = trials.locked(networkId, trialId).orElseThrow(Problems::notFound);
        access.requireParticipation(networkId);
        trial.requirePlanned();
        Measure measure = new Measure(trialId, request);
        measures.persist(measure);
        return versioned(measure);
    }

    @Transactional
    Versioned record(UUID networkId, UUID trialId, UUID measureId, String ifMatch, MeasuredRequest measured) {
        Trial trial = trials.locked(networkId, trialId).orElseThrow(Problems::notFound);
        Measure measure = measures.locked(trialId, measureId).orElseThrow(Problems::notFound);
        access.requireParticipation(networkId);
        Preconditions.requireMatch(ifMatch, measure.version());
        trial.requireOpen();
        measure.record(measured);
        measures.flush();
        events.measured(networkId, trialId, measure.view());
        return versioned(measure);
    }

    @Transactional
    Versioned find(UUID networkId, UUID trialId, UUID measureId) {
        requireTrial(networkId, trialId);
        return versioned(measures.of(trialId, measureId).orElseThrow(Problems::notFound));
    }

    /** A page of the trial's measures, oldest first. */
    @Transactional
    Page<MeasureView> list(UUID networkId, UUID trialId, PageRequest page) {
        requireTrial(networkId, trialId);
        return Page.of(measures.page(trialId, page), page, measure -> Cursor.of(measure.id()))
                .map(Measure::view);
    }

    private void requireTrial(UUID networkId, UUID trialId) {
        trials.of(networkId, trialId).orElseThrow(Problems::notFound);
    }

    private static Versioned versioned(Measure measure) {
        return new Versioned(measure.view(), measure.version());
    }

    /** A measure and the version its ETag holds. */
    record Versioned(MeasureView measure, long version) {}
}
