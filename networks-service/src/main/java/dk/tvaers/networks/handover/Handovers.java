package dk.tvaers.networks.handover;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.idea.Ideas;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.networks.trial.Trials;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers solutions to the base organisation and takes its answers. */
@ApplicationScoped
class Handovers implements FactSource {
    private final HandoverRepository handovers;
    private final HandoverEvents events;
    private final Receivers receivers;
    private final Networks networks;
    private final NetworkAccess access;
    private final Trials trials;
    private final Ideas ideas;
    private final KnownUnits units;
    private final Register register;
    private final MunicipalCalendar calendar;
    private final int answerWeeks;

    Handovers(
            HandoverRepository handovers,
            HandoverEvents events,
            Receivers receivers,
            Networks networks,
            NetworkAccess access,
            Trials trials,
            Ideas ideas,
            KnownUnits units,
            Register register,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.handover.answer-weeks", defaultValue = "4") int answerWeeks) {
        this.handovers = handovers;
        this.events = events;
        this.receivers = receivers;
        this.networks = networks;
        this.access = access;
        this.trials = trials;
        this.ideas = ideas;
        this.units = units;
        this.register = register;
        this.calendar = calendar;
        this.answerWeeks = answerWeeks;
    }

    @Transactional
    Versioned offer(UUID networkId, HandoverRequest offer) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
        requireReferences(networkId, offer);
        Handover handover = new Handover(networkId, offer, calendar.today(), answerDueOn(offer));
        handovers.persist(handover);
        return moved(handover);
    }

    @Transactional
    Versioned find(UUID networkId, UUID id) {
        return versioned(handovers.of(networkId, id).orElseThrow(Problems::notFound));
    }

    /** A page of the network's handovers, oldest first. */
    @Transactional
    Page<HandoverView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(handovers.page(networkId, page), page, handover -> Cursor.of(handover.id()))
                .map(Handover::view);
    }

    @Transactional
    Versioned answer(UUID networkId, UUID id, String ifMatch, AnswerRequest answer) {
        Handover handover = handovers.locked(networkId, id).orElseThrow(Problems::notFound);
        receivers.requireAnswers(handover, answer);
        Preconditions.requireMatch(ifMatch, handover.version());
        if (answer.answer() == AnswerRequest.Answer.DECLINED && answer.reason() == null) {
            throw Problems.invalid("/reason", "decline-reason-missing");
        }
        handover.answer(answer, calendar.today());
        return moved(handover);
    }

    @Transactional
    Versioned implement(UUID networkId, UUID id, String ifMatch, ImplementationRequest request) {
        Handover handover = followed(networkId, id, ifMatch);
        handover.implement(untilToday("/implementedOn", request.implementedOn()));
        return moved(handover);
    }

    @Transactional
    Versioned evaluate(UUID networkId, UUID id, String ifMatch, EvaluatedRequest request) {
        Handover handover = followed(networkId, id, ifMatch);
        handover.evaluate(request.evaluation(), untilToday("/evaluatedOn", request.evaluatedOn()));
        return moved(handover);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.UNANSWERED_HANDOVER);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.UNANSWERED_HANDOVER, handovers.countUnanswered(networkId));
    }

    private void requireReferences(UUID networkId, HandoverRequest offer) {
        units.require("/receiverUnitId", offer.receiverUnitId());
        if (offer.trialId() != null && !trials.exists(networkId, offer.trialId())) {
            throw Problems.unprocessable("/trialId", "trial-unknown");
        }
        if (offer.ideaId() != null) {
            ideas.require("/ideaId", networkId, offer.ideaId());
        }
        if (offer.previousHandoverId() != null) {
            // Locked, so that two who offer it again do not both do so.
            Handover previous = handovers
                    .locked(networkId, offer.previousHandoverId())
                    .orElseThrow(() -> Problems.unprocessable("/previousHandoverId", "handover-unknown"));
            OfferAgain.require(
                    previous.state(),
                    handovers.isOfferedAgain(previous.id()),
                    previous.receiverUnitId().equals(offer.receiverUnitId()));
        }
    }

    private LocalDate answerDueOn(HandoverRequest offer) {
        if (offer.answerDueOn() == null) {
            return calendar.today().plusWeeks(answerWeeks);
        }
        if (offer.answerDueOn().isBefore(calendar.today())) {
            throw Problems.invalid("/answerDueOn", "future-or-present");
        }
        return offer.answerDueOn();
    }

    private LocalDate untilToday(String pointer, LocalDate day) {
        if (day != null && day.isAfter(calendar.today())) {
            throw Problems.invalid(pointer, "past-or-present");
        }
        return day == null ? calendar.today() : day;
    }

    private Handover followed(UUID networkId, UUID id, String ifMatch) {
        Handover handover = handovers.locked(networkId, id).orElseThrow(Problems::notFound);
        receivers.requireFollows(handover);
        Preconditions.requireMatch(ifMatch, handover.version());
        return handover;
    }

    private Versioned moved(Handover handover) {
        handovers.flush();
        HandoverView it = handover.view();
        events.moved(it);
        register.enter(
                RegisterKind.SOLUTION,
                it.id(),
                it.networkId(),
                it.title(),
                it.solution(),
                it.state().name());
        return versioned(handover);
    }

    private static Versioned versioned(Handover handover) {
        return new Versioned(handover.view(), handover.version());
    }

    /** A handover and the version its ETag holds. */
    record Versioned(HandoverView handover, long version) {}
}
