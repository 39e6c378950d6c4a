package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned evaluation was made.
 *
 * @param direction which way is better
 * @param baseline the value before, if it is known
 * @param n how many observations the value rests on
 */
@RegisterForReflection
public record EvaluationRecorded(
        UUID networkId,
        UUID planId,
        UUID evaluationId,
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
