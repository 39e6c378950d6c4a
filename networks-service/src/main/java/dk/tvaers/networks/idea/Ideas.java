package dk.tvaers.networks.idea;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.citation.Citations;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.track.Tracks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Raises ideas, moves them and counts for the gates how many go on. */
@ApplicationScoped
public class Ideas implements FactSource {
    /** Bounds the one answer that holds all results. */
    private static final int MOST_IDEAS = 500;

    private final IdeaRepository ideas;
    private final IdeaSteps steps;
    private final IdeaEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Citations citations;
    private final Tracks tracks;
    private final Clock clock;

    Ideas(
            IdeaRepository ideas,
            IdeaSteps steps,
            IdeaEvents events,
            Networks networks,
            NetworkAccess access,
            Citations citations,
            Tracks tracks,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.citations = citations;
        this.tracks = tracks;
        this.clock = clock;
    }

    @Transactional
    VersionedIdea raise(UUID networkId, IdeaRequest request) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        tracks.require("/trackId", networkId, request.trackId());
        citations.requireCitable("/inputs", request.inputs());
        if (ideas.count(networkId) >= MOST_IDEAS) {
            throw Problems.refused("ideas-full", MOST_IDEAS);
        }
        Idea idea = new Idea(networkId, request, clock.instant());
        ideas.persistAndFlush(idea);
        steps.enterInRegister(idea);
        events.raised(networkId, idea.view());
        return VersionedIdea.of(idea);
    }

    @Transactional
    VersionedIdea change(UUID networkId, UUID id, String ifMatch, IdeaChangeRequest request) {
        Idea idea = toLead(networkId, id, ifMatch);
        tracks.require("/trackId", networkId, request.trackId());
        idea.change(request);
        ideas.flush();
        steps.enterInRegister(idea);
        return VersionedIdea.of(idea);
    }

    @Transactional
    VersionedIdea move(UUID networkId, UUID id, String ifMatch, IdeaMoveRequest wish) {
        Idea idea = toLead(networkId, id, ifMatch);
        steps.taken(idea, idea.move(wish, clock.instant()));
        return VersionedIdea.of(idea);
    }

    @Transactional
    VersionedIdea describe(UUID networkId, UUID id, String ifMatch, IdeaDescription description) {
        networks.requireRunning(networkId);
        access.requireParticipation(networkId);
        steps.requireUnit(description);
        Idea idea = locked(networkId, id);
        Preconditions.requireMatch(ifMatch, idea.version());
        steps.taken(idea, idea.describe(description, clock.instant()));
        return VersionedIdea.of(idea);
    }

    /**
     * A trial of the idea starts; runs in the caller's transaction.
     *
     * @throws ProblemException 409 when the idea is not described yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enterTrial(UUID ideaId) {
        Idea idea = ideas.locked(ideaId).orElseThrow();
        if (idea.state() != IdeaState.IN_TRIAL) {
            steps.taken(idea, idea.enterTrial(clock.instant()));
        }
    }

    /** Whoever else would conclude the idea waits until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID ideaId) {
        ideas.locked(ideaId).orElseThrow();
    }

    /**
     * The last trial of the idea came to an end; runs in the caller's transaction.
     *
     * @param outcome ADOPTED, ADJUSTED or REJECTED
     * @param reason why; 1–2,000 characters
     * @throws ProblemException 409 when the idea is not in trial
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void conclude(UUID ideaId, IdeaState outcome, String reason) {
        Idea idea = ideas.locked(ideaId).orElseThrow();
        steps.taken(idea, idea.conclude(outcome, reason, clock.instant()));
    }

    /**
     * Demands that the network has this idea.
     *
     * @throws ProblemException 422 at the pointer
     */
    @Transactional
    public void require(String pointer, UUID networkId, UUID id) {
        if (ideas.inNetwork(networkId, id).isEmpty()) {
            throw Problems.unprocessable(pointer, "idea-unknown");
        }
    }

    /** 404 when the network has no such idea. */
    @Transactional
    public void requireIn(UUID networkId, UUID id) {
        find(networkId, id);
    }

    /** Demands that a score of the idea can still matter: 404 when the network has no such idea, 409 when it is tried. */
    @Transactional
    public void requireScorable(UUID networkId, UUID id) {
        Idea idea = ideas.inNetwork(networkId, id).orElseThrow(Problems::notFound);
        if (!IdeaCourse.SCORABLE.contains(idea.state())) {
            throw Problems.refused("idea-tried");
        }
    }

    /** Ids of the ideas that go on and are not tried yet. */
    @Transactional
    public List<UUID> toBeScored(UUID networkId) {
        return ideas.ids(networkId, IdeaCourse.TO_BE_SCORED, MOST_IDEAS);
    }

    @Transactional
    VersionedIdea find(UUID networkId, UUID id) {
        return VersionedIdea.of(ideas.inNetwork(networkId, id).orElseThrow(Problems::notFound));
    }

    /** A page of the network's ideas, oldest first. */
    @Transactional
    Page<IdeaView> list(UUID networkId, IdeaState state, PageRequest page) {
        networks.require(networkId);
        return Page.of(ideas.page(networkId, state, page), page, idea -> Cursor.of(idea.id()))
                .map(Idea::view);
    }

    /** A page of the idea's steps, oldest first. */
    @Transactional
    Page<IdeaMoveView> moves(UUID networkId, UUID id, PageRequest page) {
        find(networkId, id);
        return Page.of(ideas.moves(id, page), page, move -> Cursor.of(move.id()))
                .map(IdeaMove::view);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.IDEA_GOING_ON, Condition.IDEAS_GOING_ON);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        int goingOn = ideas.count(networkId, IdeaCourse.GOING_ON);
        return Map.of(Condition.IDEA_GOING_ON, goingOn, Condition.IDEAS_GOING_ON, goingOn);
    }

    private Idea toLead(UUID networkId, UUID id, String ifMatch) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT);
        Idea idea = locked(networkId, id);
        Preconditions.requireMatch(ifMatch, idea.version());
        return idea;
    }

    private Idea locked(UUID networkId, UUID id) {
        return ideas.locked(id)
                .filter(idea -> idea.networkId().equals(networkId))
                .orElseThrow(Problems::notFound);
    }
}
