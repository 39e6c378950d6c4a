package dk.tvaers.networks.courseplan;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Plans the course of networks and says to the gates whether there is a plan. */
@ApplicationScoped
class CoursePlans implements FactSource {
    private final CoursePlanRepository plans;
    private final CoursePlanEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    CoursePlans(
            CoursePlanRepository plans, CoursePlanEvents events, Networks networks, NetworkAccess access, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    Versioned find(UUID networkId) {
        networks.require(networkId);
        return versioned(plans.findByIdOptional(networkId));
    }

    @Transactional
    Versioned plan(UUID networkId, String ifMatch, CoursePlanRequest request) {
        // Locked, because two may write the first plan at once.
        networks.lockRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        Optional<CoursePlan> before = plans.findByIdOptional(networkId);
        Preconditions.requireMatch(ifMatch, versioned(before).version());
        List<Violation> violations =
                PlanRules.violations(networks.policyOf(networkId).course(), request.steps());
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        CoursePlan plan = before.orElseGet(() -> new CoursePlan(networkId));
        plan.plan(request.steps(), clock.instant());
        plans.persistAndFlush(plan);
        events.planned(networkId, plan.view());
        return versioned(Optional.of(plan));
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.COURSE_PLAN);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.COURSE_PLAN, plans.count(networkId));
    }

    // 0 is the tag of a network without a plan.
    private static Versioned versioned(Optional<CoursePlan> plan) {
        return plan.map(each -> new Versioned(each.view(), each.version() + 1))
                .orElse(new Versioned(CoursePlanView.NONE, 0));
    }

    /** A plan and the version its ETag holds. */
    record Versioned(CoursePlanView plan, long version) {}
}
