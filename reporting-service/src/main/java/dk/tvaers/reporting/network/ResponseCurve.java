package dk.tvaers.reporting.network;

import dk.tvaers.pictures.Survival;
import dk.tvaers.reporting.indices.KaplanMeier;
import dk.tvaers.reporting.model.ResponseStep;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How the wait for a first reading or answer went over time, of the inputs of a report. */
record ResponseCurve(ResponseStep step, long n, List<Survival.Step> steps) {

    static List<ResponseCurve> of(List<InputStanding> inputs, Instant asOf) {
        return Arrays.stream(ResponseStep.values())
                .map(step -> of(step, inputs, asOf))
                .toList();
    }

    private static ResponseCurve of(ResponseStep step, List<InputStanding> inputs, Instant asOf) {
        var waits = inputs.stream().map(input -> input.wait(step, asOf)).toList();
        var steps = KaplanMeier.of(waits).steps().stream()
                .map(time -> new Survival.Step(
                        time.at(), time.waiting(), time.survival().doubleValue()))
                .toList();
        return new ResponseCurve(step, inputs.size(), steps);
    }
}
