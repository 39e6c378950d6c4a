package dk.tvaers.reporting.projection;

import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.reporting.model.CourseStep;
import dk.tvaers.reporting.model.Milestone;
import dk.tvaers.reporting.projection.EventFacts.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;

/** The facts of a theme and its networks until there is something to try. */
final class NetworkFacts {
    private NetworkFacts() {}

    static void collect(Told told, Facts facts) {
        var at = told.at();
        switch (told.event()) {
            case ThemeProposed it -> proposed(it, told.on(it.proposedOn()), facts);
            case ThemeDecided it ->
                facts.add(
                        FactTable.DECISION,
                        it.themeId(),
                        it.decisionId(),
                        it.outcome().name(),
                        told.on(it.decidedOn()));
            case NetworkStarted it -> started(it, told.on(it.startedOn()), facts);
            case PhaseEntered it ->
                facts.add(
                        FactTable.PHASE_ENTRY,
                        it.networkId(),
                        told.on(it.enteredOn()),
                        it.phase().ordinal(),
                        it.phase().name());
            case FindingRecorded it ->
                facts.add(FactTable.FINDING, it.networkId(), it.findingId(), told.on(it.foundOn()));
            case InputCited it -> cited(it, at, facts);
            case TrackLaid it -> facts.milestone(it.networkId(), CourseStep.TRACK, it.trackId(), at);
            case IdeaRaised it -> facts.milestone(it.networkId(), CourseStep.IDEA, it.ideaId(), at);
            case NetworkClosed it ->
                facts.milestone(it.networkId(), Milestone.CLOSED, it.networkId(), told.on(it.closedOn()));
            case PayersAgreed it -> agreed(it, at, facts);
            case AgreementEnded it -> ended(it, at, facts);
            default -> {
                // no fact of this kind
            }
        }
    }

    private static void proposed(ThemeProposed told, Instant at, Facts facts) {
        facts.add(FactTable.PROPOSAL, told.themeId(), told.roundId(), told.suggestedType(), at);
        told.inputIds().forEach(input -> facts.aim(told.themeId(), input, at));
    }

    private static void started(NetworkStarted told, Instant at, Facts facts) {
        facts.add(FactTable.NETWORK, told.networkId(), told.themeId(), told.type(), told.title(), at);
        told.expectedPerspectives()
                .forEach(perspective -> facts.add(FactTable.EXPECTED_PERSPECTIVE, told.networkId(), perspective));
    }

    private static void cited(InputCited told, Instant at, Facts facts) {
        facts.add(
                FactTable.CITATION,
                told.networkId(),
                told.inputId(),
                told.citationId(),
                told.relation().name(),
                told.citedIn().name(),
                at);
        facts.aim(told.networkId(), told.inputId(), at);
    }

    private static void agreed(PayersAgreed told, Instant at, Facts facts) {
        facts.add(FactTable.TIME_AGREEMENT, told.networkId(), told.agreementId(), sum(told.hours()), at);
        told.payers()
                .forEach(payer -> facts.add(FactTable.TIME_PAYER, told.agreementId(), payer.unitId(), payer.share()));
    }

    private static void ended(AgreementEnded told, Instant at, Facts facts) {
        if (told.supersededBy() != null) {
            facts.add(FactTable.AGREEMENT_REPLACED, told.networkId(), told.agreementId(), at);
        }
    }

    static BigDecimal sum(Collection<PhaseHours> hours) {
        return hours.stream().map(PhaseHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
