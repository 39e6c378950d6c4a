package dk.tvaers.networks.theme;

import static dk.tvaers.networks.theme.Characteristic.CITIZEN_VALUE;
import static dk.tvaers.networks.theme.Characteristic.COMPLEXITY;
import static dk.tvaers.networks.theme.Characteristic.CROSS_CUTTING;
import static dk.tvaers.networks.theme.Characteristic.INNOVATION;
import static dk.tvaers.networks.theme.Characteristic.LEARNING;
import static dk.tvaers.networks.theme.Characteristic.NEW_PERSPECTIVES;
import static dk.tvaers.networks.theme.Characteristic.URGENCY;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Each of the seven characteristics, judged. */
@RegisterForReflection
@Schema(name = "ThemeJudgements")
record Judgements(
        @NotNull @Valid Judgement citizenValue,
        @NotNull @Valid Judgement urgency,
        @NotNull @Valid Judgement crossCutting,
        @NotNull @Valid Judgement complexity,
        @NotNull @Valid Judgement learning,
        @NotNull @Valid Judgement innovation,
        @NotNull @Valid Judgement newPerspectives) {

    static Judgements of(Collection<Judged> judged) {
        Map<Characteristic, Judgement> by = judged.stream()
                .collect(Collectors.toMap(Judged::characteristic, each -> new Judgement(each.verdict(), each.note())));
        return new Judgements(
                by.get(CITIZEN_VALUE),
                by.get(URGENCY),
                by.get(CROSS_CUTTING),
                by.get(COMPLEXITY),
                by.get(LEARNING),
                by.get(INNOVATION),
                by.get(NEW_PERSPECTIVES));
    }

    List<Judged> judged() {
        return List.of(
                citizenValue.of(CITIZEN_VALUE),
                urgency.of(URGENCY),
                crossCutting.of(CROSS_CUTTING),
                complexity.of(COMPLEXITY),
                learning.of(LEARNING),
                innovation.of(INNOVATION),
                newPerspectives.of(NEW_PERSPECTIVES));
    }

    /**
     * How far the theme has the characteristic.
     *
     * @param note what is good about it or missing
     */
    @RegisterForReflection
    @Schema(name = "ThemeJudgement")
    record Judgement(
            @NotNull Verdict verdict,

            @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
            String note) {
        private Judged of(Characteristic characteristic) {
            return new Judged(characteristic, verdict, note);
        }
    }
}
