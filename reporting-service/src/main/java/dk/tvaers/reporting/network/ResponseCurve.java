package dk.tvaers.reporting.network;

import dk.tvaers.pictures.Survival;
import dk.tvaers.reporting.indices.KaplanMeier;
import dk.tvaers.reporting.model.ResponseStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the wait for a first reading or answer went over time, of the inputs of a report. */
record ResponseCurve(ResponseStep step, long n, List<Survival.Step> steps) {

    static List<ResponseCurve> of(List<InputLife> inputs, Instant asOf) {
        return List.of(
                of(ResponseStep.READ, inputs, InputLife::readAt, asOf),
                of(ResponseStep.ANSWER, inputs, InputLife::answeredAt, asOf));
    }

    private static ResponseCurve of(
            ResponseStep step, List<InputLife> inputs, Function<InputLife, Optional<Instant>> done, Instant asOf) {
        var waits = inputs.stream()
                .map(input -> input.wait(done.apply(input), asOf))
                .toList();
        var steps = KaplanMeier.of(waits).steps().stream()
                .map(time -> new Survival.Step(
                        time.at(), time.waiting(), time.survival().doubleValue()))
                .toList();
        return new ResponseCurve(step, inputs.size(), steps);
    }
}
