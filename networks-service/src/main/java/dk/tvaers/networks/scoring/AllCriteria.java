package dk.tvaers.networks.scoring;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Drafts, fixes and reopens the criteria of networks. */
@ApplicationScoped
class AllCriteria {
    private static final long FIRST_VERSION = 0;

    private final CriteriaRepository criteria;
    private final ScoreRepository scores;
    private final CriteriaEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final Clock clock;

    AllCriteria(
            CriteriaRepository criteria,
            ScoreRepository scores,
            CriteriaEvents events,
            Networks networks,
            NetworkAccess access,
            AuditLog audit,
            Clock clock) {
        this.criteria = criteria;
        this.scores = scores;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Versioned find(UUID networkId) {
        networks.require(networkId);
        return criteria.findByIdOptional(networkId)
                .map(AllCriteria::versioned)
                .orElse(new Versioned(CriteriaView.FIRST, FIRST_VERSION));
    }

    @Transactional
    Versioned draft(UUID networkId, String ifMatch, CriteriaRequest request) {
        CriteriaSet set = toChange(networkId, ifMatch);
        set.replace(request.criteria());
        criteria.flush();
        return versioned(set);
    }

    @Transactional
    Versioned fix(UUID networkId, String ifMatch) {
        CriteriaSet set = toChange(networkId, ifMatch);
        set.fix();
        criteria.flush();
        events.fixed(networkId, set.view());
        return versioned(set);
    }

    @Transactional
    Versioned reopen(UUID networkId, String ifMatch, ReopeningRequest request) {
        CriteriaSet set = toChange(networkId, ifMatch);
        int voided = scores.count(networkId, set.edition());
        CriteriaChange change = set.reopen(request.reason(), voided, clock.instant());
        criteria.add(change);
        criteria.flush();
        events.changed(networkId, change);
        audit.record("void-scores", "network", networkId);
        return versioned(set);
    }

    /** A page of the times fixed criteria were opened for change, oldest first. */
    @Transactional
    Page<CriteriaChangeView> changes(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(criteria.changes(networkId, page), page, change -> Cursor.of(change.edition()))
                .map(CriteriaChange::view);
    }

    private CriteriaSet toChange(UUID networkId, String ifMatch) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
        CriteriaSet set = criteria.locked(networkId);
        Preconditions.requireMatch(ifMatch, set.version());
        return set;
    }

    private static Versioned versioned(CriteriaSet set) {
        return new Versioned(set.view(), set.version());
    }

    /** The criteria of a network and the version their ETag holds. */
    record Versioned(CriteriaView criteria, long version) {}
}
