package dk.tvaers.networks.trial;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a trial is measured on, fixed before it runs.
 *
 * @param unit of every value of it
 * @param method how it is measured, the same way before and after
 * @param direction which way is better
 * @param baseline the value before
 * @param target the value that is hoped for
 */
@RegisterForReflection
@Schema(name = "MeasureRequest")
record MeasureRequest(
        @NotNull BottomLine bottomLine,

        @NotBlank @Size(max = 500) @Schema(examples = "Oplevet ensomhed blandt beboerne i opgangen")
        String indicator,

        @NotBlank @Size(max = 100) @Schema(examples = "gennemsnit, 1–5")
        String unit,

        @NotBlank @Size(max = 2000) String method,
        @NotNull GoodDirection direction,
        @Digits(integer = 14, fraction = 4) BigDecimal baseline,
        @Digits(integer = 14, fraction = 4) BigDecimal target) {}
