package dk.tvaers.reporting.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.figures.Decimals;
import dk.tvaers.figures.Diversity;
import dk.tvaers.reporting.indices.Bridges;
import dk.tvaers.reporting.indices.CitizenPerspectives;
import dk.tvaers.reporting.indices.KaplanMeier;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ResponseStep;
import dk.tvaers.reporting.network.NetworkFacts.Member;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a report of facts; a plain function, so that the same facts always give the same report. */
final class NetworkFigures {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NINE_IN_TEN = new BigDecimal("0.9");

    private NetworkFigures() {}

    static NetworkReport report(NetworkFacts facts, Instant asOf) {
        var started = facts.started();
        return new NetworkReport(
                started.networkId(),
                started.title(),
                started.type(),
                facts.phase(),
                asOf,
                started.startedAt(),
                members(facts),
                bridged(facts.members()),
                inputs(facts),
                List.of(
                        responseTime(ResponseStep.READ, facts.inputs(), asOf),
                        responseTime(ResponseStep.ANSWER, facts.inputs(), asOf)),
                outcomes(facts.inputs()),
                facts.findings(),
                facts.icebergNodes(),
                voice(facts),
                facts.course());
    }

    private static NetworkReport.Members members(NetworkFacts facts) {
        var present = facts.members().stream().collect(groupingBy(Member::perspective, TreeMap::new, counting()));
        var shown = new TreeMap<>(present);
        facts.expectedPerspectives().forEach(expected -> shown.putIfAbsent(expected, 0L));
        return new NetworkReport.Members(
                facts.members().size(),
                shown.entrySet().stream()
                        .map(entry -> new NetworkReport.PerspectiveCount(entry.getKey(), entry.getValue()))
                        .toList(),
                diversity(shown),
                orAbsent(CitizenPerspectives.share(present)));
    }

    private static NetworkReport.Voice voice(NetworkFacts facts) {
        var present = facts.members().stream().collect(groupingBy(Member::perspective, counting()));
        return Voices.of(facts.contributions(), facts.members().size(), CitizenPerspectives.count(present));
    }

    private static NetworkReport.Diversity diversity(SortedMap<String, Long> shown) {
        var diversity = Diversity.of(shown.values(), shown.size());
        return new NetworkReport.Diversity(
                orAbsent(diversity.blau()),
                orAbsent(diversity.blauNormalised()),
                orAbsent(diversity.shannon()),
                orAbsent(diversity.evenness()),
                shown.size());
    }

    private static NetworkReport.Bridged bridged(List<Member> members) {
        var bridges = new Bridges(distinct(members, Member::departmentId), distinct(members, Member::unitId));
        return new NetworkReport.Bridged(bridges.departments(), bridges.units(), bridges.departmentPairs());
    }

    private static int distinct(List<Member> members, Function<Member, @Nullable UUID> place) {
        return (int)
                members.stream().map(place).filter(Objects::nonNull).distinct().count();
    }

    private static NetworkReport.Inputs inputs(NetworkFacts facts) {
        var byState = facts.inputs().stream()
                .collect(groupingBy(InputStanding::state, () -> new EnumMap<>(InputState.class), counting()));
        return new NetworkReport.Inputs(
                facts.inputs().size(),
                byState.entrySet().stream()
                        .map(entry -> new NetworkReport.StateCount(entry.getKey(), entry.getValue()))
                        .toList(),
                facts.inputs().stream().mapToLong(InputStanding::maskedNumbers).sum(),
                facts.citedInputs());
    }

    private static NetworkReport.ResponseTime responseTime(
            ResponseStep step, List<InputStanding> inputs, Instant asOf) {
        var curve = KaplanMeier.of(
                inputs.stream().map(input -> input.wait(step, asOf)).toList());
        var open = inputs.stream().filter(input -> input.waitsFor(step)).count();
        return new NetworkReport.ResponseTime(
                step,
                inputs.size(),
                open,
                orAbsent(curve.timeUntil(HALF).map(Decimals::hours)),
                orAbsent(curve.timeUntil(NINE_IN_TEN).map(Decimals::hours)));
    }

    private static List<NetworkReport.OutcomeCount> outcomes(List<InputStanding> inputs) {
        var byOutcome = inputs.stream()
                .flatMap(input -> input.answer().stream())
                .collect(groupingBy(Function.identity(), () -> new EnumMap<>(AnswerOutcome.class), counting()));
        return byOutcome.entrySet().stream()
                .map(entry -> new NetworkReport.OutcomeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static @Nullable BigDecimal orAbsent(Optional<BigDecimal> figure) {
        return figure.orElse(null);
    }
}
