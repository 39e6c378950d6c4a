package dk.tvaers.networks.evaluation;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.reminder.Due;
import dk.tvaers.networks.reminder.ReminderSource;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans evaluations, names those that are due and records what they showed. */
@ApplicationScoped
class Evaluations implements ReminderSource {
    private final PlanRepository plans;
    private final EvaluationRepository evaluations;
    private final EvaluationEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final MunicipalCalendar calendar;

    Evaluations(
            PlanRepository plans,
            EvaluationRepository evaluations,
            EvaluationEvents events,
            Networks networks,
            NetworkAccess access,
            MunicipalCalendar calendar) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    Versioned plan(UUID networkId, PlanRequest request) {
        networks.require(networkId);
        access.requireRole(
                networkId,
                NetworkRole.NETWORK_LEAD,
                NetworkRole.REFERENCE_LEAD,
                NetworkRole.CO_DRIVER,
                NetworkRole.CONSULTANT);
        Plan plan = new Plan(networkId, request);
        plans.persist(plan);
        events.planned(plan.view());
        return versioned(plan);
    }

    @Transactional
    Versioned find(UUID networkId, UUID planId) {
        return versioned(plans.of(networkId, planId).orElseThrow(Problems::notFound));
    }

    /** A page of the network's plans, oldest first. */
    @Transactional
    Page<PlanView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(plans.page(networkId, page), page, plan -> Cursor.of(plan.id()))
                .map(Plan::view);
    }

    @Transactional
    Versioned change(UUID networkId, UUID planId, String ifMatch, PlanRequest request) {
        Plan plan = lockedFor(networkId, planId, ifMatch);
        plan.replan(request);
        plans.flush();
        events.planned(plan.view());
        return versioned(plan);
    }

    @Transactional
    Made evaluate(UUID networkId, UUID planId, String ifMatch, EvaluationRequest request) {
        Plan plan = lockedFor(networkId, planId, ifMatch);
        if (request.measuredOn().isAfter(calendar.today())) {
            throw Problems.invalid("/measuredOn", "past-or-present");
        }
        Evaluation made = plan.evaluate(request);
        evaluations.persistAndFlush(made);
        events.recorded(plan.view(), made.view());
        return new Made(made.view(), plan.version());
    }

    /** A page of what the plan showed, oldest first. */
    @Transactional
    Page<EvaluationView> results(UUID networkId, UUID planId, PageRequest page) {
        plans.of(networkId, planId).orElseThrow(Problems::notFound);
        return Page.of(evaluations.page(planId, page), page, made -> Cursor.of(made.id()))
                .map(Evaluation::view);
    }

    @Override
    @Transactional
    public List<Due> due(LocalDate day) {
        return plans.due(day).stream()
                .map(plan -> new Due(ReminderKind.EVALUATION_DUE, plan.id(), plan.networkId(), plan.dueOn()))
                .toList();
    }

    /** The owner in base may, also when nobody is left in the network. */
    private Plan lockedFor(UUID networkId, UUID planId, String ifMatch) {
        Plan plan = plans.locked(networkId, planId).orElseThrow(Problems::notFound);
        if (!access.isPerson(plan.ownerPersonId())) {
            access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        }
        Preconditions.requireMatch(ifMatch, plan.version());
        return plan;
    }

    private static Versioned versioned(Plan plan) {
        return new Versioned(plan.view(), plan.version());
    }

    /** A plan and the version its ETag holds. */
    record Versioned(PlanView plan, long version) {}

    /** An evaluation, and the version of its plan after it. */
    record Made(EvaluationView evaluation, long version) {}
}
