package dk.tvaers.networks.idea;

import static dk.tvaers.events.words.IdeaState.ADJUSTED;
import static dk.tvaers.events.words.IdeaState.ADOPTED;
import static dk.tvaers.events.words.IdeaState.CONCRETISED;
import static dk.tvaers.events.words.IdeaState.GROUPED;
import static dk.tvaers.events.words.IdeaState.IN_TRIAL;
import static dk.tvaers.events.words.IdeaState.PARKED;
import static dk.tvaers.events.words.IdeaState.PRIORITISED;
import static dk.tvaers.events.words.IdeaState.RAISED;
import static dk.tvaers.events.words.IdeaState.REJECTED;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule of every step of an idea: many are raised and grouped, few are prioritised and described, some are tried. Members move an idea as
 * far as its priority; its description and its trials move it on.
 */
final class IdeaCourse {
    /** Those that go on from the ideation: prioritised or further, and not given up. */
    static final Set<IdeaState> GOING_ON = EnumSet.of(PRIORITISED, CONCRETISED, IN_TRIAL, ADOPTED, ADJUSTED);

    /** Those that go on and are not tried yet, so that their scores are asked for. */
    static final Set<IdeaState> TO_BE_SCORED = EnumSet.of(PRIORITISED, CONCRETISED);

    /** Not yet tried, so that a score can still matter. */
    static final Set<IdeaState> SCORABLE = EnumSet.of(RAISED, GROUPED, PRIORITISED, PARKED, CONCRETISED);

    private static final Map<IdeaState, Set<IdeaState>> BY_MEMBERS = Map.of(
            RAISED, EnumSet.of(GROUPED, PARKED),
            GROUPED, EnumSet.of(GROUPED, PRIORITISED, PARKED),
            PRIORITISED, EnumSet.of(GROUPED, PARKED),
            PARKED, EnumSet.of(GROUPED),
            CONCRETISED, EnumSet.of(PARKED));

    private static final Set<IdeaState> OUTCOMES = EnumSet.of(ADOPTED, ADJUSTED, REJECTED);

    private IdeaCourse() {}

    /**
     * Demands that members may move an idea as they wish.
     *
     * @param family the one the idea has already; null when none
     * @throws ProblemException 400 when the family or the reason is missing, 409 when no step leads there
     */
    static void requireMove(IdeaState from, String family, IdeaMoveRequest wish) {
        requireStep(from, wish.to(), BY_MEMBERS.getOrDefault(from, Set.of()));
        if (wish.to() == GROUPED && wish.family() == null && family == null) {
            throw Problems.invalid("/family", "family-needed");
        }
        boolean needsReason = wish.to() != GROUPED || from == PRIORITISED;
        if (needsReason && wish.reason() == null) {
            throw Problems.invalid("/reason", "move-reason-needed");
        }
    }

    /** Demands that the idea may be described: it was prioritised and is not tried yet. */
    static void requireDescribable(IdeaState from) {
        if (from != PRIORITISED && from != CONCRETISED) {
            throw Problems.refused("idea-not-prioritised");
        }
    }

    /** Demands that the idea may be tried; several trials of one idea may run at once, and an adjusted one is tried again. */
    static void requireTriable(IdeaState from) {
        if (from != CONCRETISED && from != IN_TRIAL && from != ADJUSTED) {
            throw Problems.refused("idea-not-concretised");
        }
    }

    /** Demands that the outcome is one of a trial, and that one is running. */
    static void requireConclusion(IdeaState from, IdeaState outcome) {
        if (!OUTCOMES.contains(outcome)) {
            throw new IllegalArgumentException(outcome + " is no outcome of a trial");
        }
        requireStep(from, outcome, from == IN_TRIAL ? OUTCOMES : Set.of());
    }

    private static void requireStep(IdeaState from, IdeaState to, Set<IdeaState> open) {
        if (open.contains(to)) {
            return;
        }
        String reachable = open.stream().sorted().map(IdeaState::name).collect(Collectors.joining(", "));
        throw Problems.refused(List.of(
                reachable.isEmpty()
                        ? Violation.of("/to", "idea-stays", from)
                        : Violation.of("/to", "idea-goes-elsewhere", from, to, reachable)));
    }
}
