package dk.tvaers.networks.trial;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
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

/** Plans trials, takes them through their stages and counts the open ones for the gates. */
@ApplicationScoped
public class Trials implements FactSource {
    private static final NetworkRole[] THOSE_WHO_LEAD = {
        NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT
    };

    private final TrialRepository trials;
    private final MeasureRepository measures;
    private final TrialEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final TriedIdeas ideas;
    private final Register register;
    private final MunicipalCalendar calendar;
    private final int months;

    Trials(
            TrialRepository trials,
            MeasureRepository measures,
            TrialEvents events,
            Networks networks,
            NetworkAccess access,
            TriedIdeas ideas,
            Register register,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.trial.months", defaultValue = "3") int months) {
        this.trials = trials;
        this.measures = measures;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.ideas = ideas;
        this.register = register;
        this.calendar = calendar;
        this.months = months;
    }

    @Transactional
    Versioned plan(UUID networkId, TrialRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, THOSE_WHO_LEAD);
        ideas.require(networkId, request.ideaId());
        Trial trial = new Trial(networkId, request, periodOf(request));
        trials.persistAndFlush(trial);
        events.entered(trial.view());
        return registered(trial);
    }

    @Transactional
    Versioned find(UUID networkId, UUID trialId) {
        return versioned(trials.of(networkId, trialId).orElseThrow(Problems::notFound));
    }

    /** A page of the network's trials, oldest first. */
    @Transactional
    Page<TrialView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(trials.page(networkId, page), page, trial -> Cursor.of(trial.id()))
                .map(Trial::view);
    }

    @Transactional
    Versioned change(UUID networkId, UUID trialId, String ifMatch, TrialRequest request) {
        Trial trial = lockedFor(networkId, trialId, ifMatch);
        ideas.require(networkId, request.ideaId());
        trial.replan(request, periodOf(request));
        return flushed(trial);
    }

    @Transactional
    Versioned enter(UUID networkId, UUID trialId, String ifMatch, StageEntryRequest wish) {
        Trial trial = lockedFor(networkId, trialId, ifMatch);
        trial.enter(wish, measures.countBaselines(trialId));
        ideas.follow(trial.view());
        events.entered(trial.view());
        return flushed(trial);
    }

    /** Whether the network has this trial. */
    @Transactional
    public boolean exists(UUID networkId, UUID trialId) {
        return trials.of(networkId, trialId).isPresent();
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.OPEN_TRIAL);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.OPEN_TRIAL, trials.countOpen(networkId));
    }

    private Trial lockedFor(UUID networkId, UUID trialId, String ifMatch) {
        Trial trial = trials.locked(networkId, trialId).orElseThrow(Problems::notFound);
        access.requireRole(networkId, THOSE_WHO_LEAD);
        Preconditions.requireMatch(ifMatch, trial.version());
        return trial;
    }

    private Period periodOf(TrialRequest request) {
        LocalDate startsOn = request.startsOn() == null ? calendar.today() : request.startsOn();
        return Period.of(startsOn, request.endsOn(), request.periodReason(), months);
    }

    private Versioned flushed(Trial trial) {
        trials.flush();
        return registered(trial);
    }

    /** What was learned can be found with what was tried, also when the trial was stopped. */
    private Versioned registered(Trial trial) {
        TrialView it = trial.view();
        String text = it.learning() == null ? it.hypothesis() : it.hypothesis() + "\n" + it.learning();
        String state = it.nextStep() == null ? it.stage().name() : it.nextStep().name();
        register.enter(RegisterKind.TRIAL, it.id(), it.networkId(), it.title(), text, state);
        return versioned(trial);
    }

    private static Versioned versioned(Trial trial) {
        return new Versioned(trial.view(), trial.version());
    }

    /** A trial and the version its ETag holds. */
    record Versioned(TrialView trial, long version) {}
}
