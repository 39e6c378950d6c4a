package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial was measured on one of the three bottom lines. A later one of the same measure corrects it.
 *
 * @param direction which way is better
 * @param baseline the value before, if it is known
 * @param actual the value after, in the unit of the baseline
 * @param n how many observations the value rests on
 */
@RegisterForReflection
public record MeasureRecorded(
        UUID networkId,
        UUID trialId,
        UUID measureId,
        BottomLine bottomLine,
        GoodDirection direction,
        @Nullable BigDecimal baseline,
        BigDecimal actual,
        int n,
        LocalDate measuredOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
