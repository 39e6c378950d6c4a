package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network report (netværksberetning): the course of a network and what it led to, without names.
 *
 * @param assembledAt when it was put together; that of the record for one that was frozen
 * @param frozen it is the record made when the network closed; stories whose consent was withdrawn since are gone from it
 * @param focus absent until there is one
 * @param citizens absent until it is said what they are
 * @param outcomes all three bottom lines, side by side
 * @param stories those with consent now
 */
@RegisterForReflection
@Schema(name = "NetworkReport")
public record NetworkReport(
        Instant assembledAt,
        boolean frozen,
        ReportedNetwork network,
        ReportedTheme theme,
        ReportedFocus focus,
        List<ReportedStep> course,
        ReportedPeople people,
        ReportedCitizens citizens,
        ReportedIceberg iceberg,
        List<ReportedValueHypothesis> valueHypotheses,
        List<ReportedFinding> findings,
        List<ReportedTrack> tracks,
        List<ReportedDecision> decisions,
        List<ReportedIdea> ideas,
        List<ReportedTrial> trials,
        List<BottomLineOutcomes> outcomes,
        List<ReportedHandover> handovers,
        List<ReportedStand> stands,
        List<ReportedEvaluationPlan> evaluationPlans,
        List<ReportedSpread> spread,
        List<ReportedDeliverable> deliverables,
        List<ReportedStory> stories) {

    /** As it was recorded, with the stories that may be told now. */
    public NetworkReport frozenWith(List<ReportedStory> told) {
        return copy(true, people, told);
    }

    /** With people counted this way. */
    public NetworkReport with(ReportedPeople counted) {
        return copy(frozen, counted, stories);
    }

    private NetworkReport copy(boolean isFrozen, ReportedPeople counted, List<ReportedStory> told) {
        return new NetworkReport(
                assembledAt,
                isFrozen,
                network,
                theme,
                focus,
                course,
                counted,
                citizens,
                iceberg,
                valueHypotheses,
                findings,
                tracks,
                decisions,
                ideas,
                trials,
                outcomes,
                handovers,
                stands,
                evaluationPlans,
                spread,
                deliverables,
                told);
    }
}
