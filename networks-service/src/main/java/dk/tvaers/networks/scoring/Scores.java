package dk.tvaers.networks.scoring;

import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.idea.Ideas;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.projection.KnownPeople;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes the members' scores and adds them up. */
@ApplicationScoped
class Scores implements FactSource {
    private final ScoreRepository scores;
    private final CriteriaRepository criteria;
    private final CriteriaEvents events;
    private final Ideas ideas;
    private final Networks networks;
    private final KnownPeople people;
    private final CurrentUser user;
    private final Clock clock;

    Scores(
            ScoreRepository scores,
            CriteriaRepository criteria,
            CriteriaEvents events,
            Ideas ideas,
            Networks networks,
            KnownPeople people,
            CurrentUser user,
            Clock clock) {
        this.scores = scores;
        this.criteria = criteria;
        this.events = events;
        this.ideas = ideas;
        this.networks = networks;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** Nobody changes the criteria until this transaction ends; whoever changed them before has made the caller's tag stale. */
    @Transactional
    Own give(UUID networkId, UUID ideaId, String ifMatch, ScoresRequest request) {
        networks.requireRunning(networkId);
        UUID person = requireParticipant(networkId);
        ideas.requireScorable(networkId, ideaId);
        CriteriaSet set = criteria.shared(networkId).orElseThrow(() -> Problems.refused("criteria-in-draft"));
        set.requireFixed();
        Preconditions.requireMatch(ifMatch, set.version());
        requireCriteria(request.scores(), Set.copyOf(set.view().codes()));
        request.scores().forEach(score -> scores.put(networkId, set.edition(), ideaId, person, score, clock.instant()));
        events.scored(networkId, ideaId, set.edition(), scores.scorers(networkId, set.edition(), ideaId));
        return own(networkId, ideaId, person, set.view(), set.version());
    }

    @Transactional
    Own own(UUID networkId, UUID ideaId) {
        UUID person = requireParticipant(networkId);
        ideas.requireIn(networkId, ideaId);
        return criteria.findByIdOptional(networkId)
                .map(set -> own(networkId, ideaId, person, set.view(), set.version()))
                .orElseGet(() -> own(networkId, ideaId, person, CriteriaView.FIRST, 0));
    }

    @Transactional
    ResultsView results(UUID networkId) {
        networks.require(networkId);
        CriteriaView view = view(networkId);
        return ResultsView.of(view, scores.sums(networkId, view.edition()));
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.CRITERIA_FIXED, Condition.UNSCORED_IDEA);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        CriteriaView view = view(networkId);
        int unscored = ResultsView.unscored(
                        ideas.toBeScored(networkId), view.codes(), scores.sums(networkId, view.edition()))
                .size();
        return Map.of(
                Condition.CRITERIA_FIXED,
                view.state() == CriteriaState.FIXED ? 1 : 0,
                Condition.UNSCORED_IDEA,
                unscored);
    }

    private CriteriaView view(UUID networkId) {
        return criteria.findByIdOptional(networkId).map(CriteriaSet::view).orElse(CriteriaView.FIRST);
    }

    /** A score is a member's. The secretariat may everywhere else, but here it has no voice unless it takes part. */
    private UUID requireParticipant(UUID networkId) {
        networks.require(networkId);
        return people.participant(user.requireLoginId(), networkId).orElseThrow(Problems::forbidden);
    }

    private Own own(UUID networkId, UUID ideaId, UUID person, CriteriaView view, long version) {
        return new Own(
                new OwnScoresView(ideaId, view.edition(), scores.of(networkId, view.edition(), ideaId, person)),
                version);
    }

    private static void requireCriteria(List<Score> given, Set<String> known) {
        Set<String> seen = new HashSet<>();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/scores/" + i + "/criterion";
            if (!seen.add(given.get(i).criterion())) {
                throw Problems.invalid(pointer, "unique-elements");
            }
            if (!known.contains(given.get(i).criterion())) {
                unknown.add(Violation.of(pointer, "criterion-unknown"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(unknown);
        }
    }

    /** What the caller gave, and the version that the ETag of the criteria holds. */
    record Own(OwnScoresView scores, long version) {}
}
