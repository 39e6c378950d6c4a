package dk.tvaers.networks.trial;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Grants trials their capital and holds their cost against it. */
@ApplicationScoped
class Capital {
    private final TrialRepository trials;
    private final GrantRepository grants;
    private final CostRepository costs;
    private final TrialEvents events;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final Clock clock;

    Capital(
            TrialRepository trials,
            GrantRepository grants,
            CostRepository costs,
            TrialEvents events,
            NetworkAccess access,
            AuditLog audit,
            Clock clock) {
        this.trials = trials;
        this.grants = grants;
        this.costs = costs;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GrantView grant(UUID networkId, UUID trialId, GrantRequest request) {
        Trial trial = trials.locked(networkId, trialId).orElseThrow(Problems::notFound);
        access.requireRole(networkId, NetworkRole.REFERENCE_LEAD);
        trial.requireOpen();
        trial.grant(request.amount());
        Grant grant = new Grant(trialId, request, clock.instant());
        grants.persist(grant);
        audit.record("grant-capital", "trial", trialId);
        events.granted(networkId, trialId, grant.view());
        return grant.view();
    }

    /** Also after the next step, because bills come late. */
    @Transactional
    CostView spend(UUID networkId, UUID trialId, CostRequest request) {
        Trial trial = trials.locked(networkId, trialId).orElseThrow(Problems::notFound);
        requireMay(networkId, request);
        BigDecimal overrun = trial.budget().exceededBy(request.amount());
        if (overrun.signum() > 0) {
            requireApproval(request, overrun);
            audit.record("approve-overrun", "trial", trialId);
        }
        trial.spend(request.amount(), overrun);
        Cost cost = new Cost(trialId, request, overrun, clock.instant());
        costs.persist(cost);
        return cost.view();
    }

    /** A page of what was granted, oldest first. */
    @Transactional
    Page<GrantView> grants(UUID networkId, UUID trialId, PageRequest page) {
        requireTrial(networkId, trialId);
        return Page.of(grants.page(trialId, page), page, grant -> Cursor.of(grant.id()))
                .map(Grant::view);
    }

    /** A page of what was spent, oldest first. */
    @Transactional
    Page<CostView> costs(UUID networkId, UUID trialId, PageRequest page) {
        requireTrial(networkId, trialId);
        return Page.of(costs.page(trialId, page), page, cost -> Cursor.of(cost.id()))
                .map(Cost::view);
    }

    private void requireTrial(UUID networkId, UUID trialId) {
        trials.of(networkId, trialId).orElseThrow(Problems::notFound);
    }

    private void requireMay(UUID networkId, CostRequest request) {
        access.requireRole(
                networkId,
                NetworkRole.NETWORK_LEAD,
                NetworkRole.CO_DRIVER,
                NetworkRole.CONSULTANT,
                NetworkRole.REFERENCE_LEAD);
        if (request.overrunReason() != null) {
            access.requireRole(networkId, NetworkRole.REFERENCE_LEAD);
        }
    }

    private static void requireApproval(CostRequest request, BigDecimal overrun) {
        if (request.overrunReason() == null) {
            throw Problems.refused(List.of(Violation.of("/amount", "cost-over-capital", overrun.toPlainString())));
        }
    }
}
