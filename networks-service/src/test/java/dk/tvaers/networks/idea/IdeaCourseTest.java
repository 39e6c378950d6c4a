package dk.tvaers.networks.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdeaCourseTest {
    private static final Set<IdeaState> ALL = EnumSet.allOf(IdeaState.class);

    private static IdeaMoveRequest to(IdeaState to) {
        return new IdeaMoveRequest(to, "Neighbours", "because");
    }

    private static Set<IdeaState> reachable(IdeaState from) {
        var reachable = EnumSet.noneOf(IdeaState.class);
        for (var to : ALL) {
            try {
                IdeaCourse.requireMove(from, null, to(to));
                reachable.add(to);
            } catch (ProblemException refused) {
                assertEquals(409, refused.code().status());
            }
        }
        return reachable;
    }

    @Test
    void membersMoveAnIdeaAsFarAsItsPriority() {
        assertEquals(EnumSet.of(IdeaState.GROUPED, IdeaState.PARKED), reachable(IdeaState.RAISED));
        assertEquals(
                EnumSet.of(IdeaState.GROUPED, IdeaState.PRIORITISED, IdeaState.PARKED), reachable(IdeaState.GROUPED));
        assertEquals(EnumSet.of(IdeaState.GROUPED, IdeaState.PARKED), reachable(IdeaState.PRIORITISED));
        assertEquals(EnumSet.of(IdeaState.GROUPED), reachable(IdeaState.PARKED));
        assertEquals(EnumSet.of(IdeaState.PARKED), reachable(IdeaState.CONCRETISED));
        for (var tried : EnumSet.of(IdeaState.IN_TRIAL, IdeaState.ADOPTED, IdeaState.ADJUSTED, IdeaState.REJECTED)) {
            assertEquals(Set.of(), reachable(tried));
        }
    }

    @Test
    void saysWhatAnIdeaCanBecomeInstead() {
        var refused = assertThrows(
                ProblemException.class,
                () -> IdeaCourse.requireMove(IdeaState.RAISED, null, to(IdeaState.PRIORITISED)));

        assertEquals(
                List.of(Violation.of(
                        "/to", "idea-goes-elsewhere", IdeaState.RAISED, IdeaState.PRIORITISED, "GROUPED, PARKED")),
                refused.violations());
    }

    @Test
    void aFamilyIsNamedOnceAtLeast() {
        var nameless = new IdeaMoveRequest(IdeaState.GROUPED, null, null);

        refusedAt("/family", IdeaState.RAISED, null, nameless);
        IdeaCourse.requireMove(IdeaState.PARKED, "Neighbours", nameless);
    }

    @Test
    void everythingButGroupingNeedsAReason() {
        refusedAt("/reason", IdeaState.GROUPED, "Neighbours", new IdeaMoveRequest(IdeaState.PRIORITISED, null, null));
        refusedAt("/reason", IdeaState.RAISED, null, new IdeaMoveRequest(IdeaState.PARKED, null, null));
        refusedAt("/reason", IdeaState.PRIORITISED, "Neighbours", new IdeaMoveRequest(IdeaState.GROUPED, null, null));
        IdeaCourse.requireMove(IdeaState.RAISED, null, new IdeaMoveRequest(IdeaState.GROUPED, "Neighbours", null));
    }

    @Test
    void onlyWhatWasPrioritisedIsDescribed() {
        assertEquals(
                EnumSet.of(IdeaState.PRIORITISED, IdeaState.CONCRETISED),
                allowed(IdeaCourse::requireDescribable, "idea-not-prioritised"));
    }

    @Test
    void onlyWhatIsDescribedIsTriedAndAnAdjustedIdeaAgain() {
        assertEquals(
                EnumSet.of(IdeaState.CONCRETISED, IdeaState.IN_TRIAL, IdeaState.ADJUSTED),
                allowed(IdeaCourse::requireTriable, "idea-not-concretised"));
    }

    @Test
    void onlyATrialIsConcludedAndOnlyByAnOutcome() {
        for (var outcome : EnumSet.of(IdeaState.ADOPTED, IdeaState.ADJUSTED, IdeaState.REJECTED)) {
            IdeaCourse.requireConclusion(IdeaState.IN_TRIAL, outcome);
            assertThrows(ProblemException.class, () -> IdeaCourse.requireConclusion(IdeaState.CONCRETISED, outcome));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> IdeaCourse.requireConclusion(IdeaState.IN_TRIAL, IdeaState.PARKED));
    }

    @Test
    void aRejectedOrParkedIdeaGoesOnNoMore() {
        assertEquals(
                EnumSet.of(
                        IdeaState.PRIORITISED,
                        IdeaState.CONCRETISED,
                        IdeaState.IN_TRIAL,
                        IdeaState.ADOPTED,
                        IdeaState.ADJUSTED),
                IdeaCourse.GOING_ON);
    }

    @Test
    void anIdeaGoesFromBeingDescribedThroughItsTrialsToItsOutcome() {
        var idea = new Idea(Ids.next(), new IdeaRequest("A key next door", "?", null, List.of()), Instant.EPOCH);
        idea.move(to(IdeaState.GROUPED), Instant.EPOCH);
        idea.move(to(IdeaState.PRIORITISED), Instant.EPOCH);
        idea.describe(new IdeaDescription("?", "?", "?", BigDecimal.ZERO, "?", Ids.next(), "?", "?"), Instant.EPOCH);

        idea.enterTrial(Instant.EPOCH);
        idea.conclude(IdeaState.ADJUSTED, "Smaller", Instant.EPOCH);
        idea.enterTrial(Instant.EPOCH);
        var last = idea.conclude(IdeaState.ADOPTED, "It works", Instant.EPOCH);

        assertEquals(IdeaState.ADOPTED, idea.state());
        assertEquals(new IdeaMoveView(IdeaState.IN_TRIAL, IdeaState.ADOPTED, "It works", Instant.EPOCH), last.view());
    }

    private static Set<IdeaState> allowed(java.util.function.Consumer<IdeaState> rule, String code) {
        var allowed = EnumSet.noneOf(IdeaState.class);
        for (var state : ALL) {
            try {
                rule.accept(state);
                allowed.add(state);
            } catch (ProblemException refused) {
                assertEquals(code, refused.violations().getFirst().key());
            }
        }
        return allowed;
    }

    private static void refusedAt(String pointer, IdeaState from, String family, IdeaMoveRequest wish) {
        var refused = assertThrows(ProblemException.class, () -> IdeaCourse.requireMove(from, family, wish));

        assertEquals(400, refused.code().status());
        assertEquals(pointer, refused.violations().getFirst().pointer());
    }
}
