package dk.tvaers.networks.trial;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a trial is measured on, and the value once there is one. */
@RegisterForReflection
@Schema(name = "Measure")
record MeasureView(
        UUID id,
        BottomLine bottomLine,
        String indicator,
        String unit,
        String method,
        GoodDirection direction,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal actual,
        Integer n,
        LocalDate measuredOn) {}
