package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A decision round takes proposals (domain.md §3).
 *
 * @param code the month of decision, for example 2027-01
 * @param deadline last day on which a proposal enters this round, Europe/Copenhagen, inclusive
 */
@RegisterForReflection
public record RoundOpened(UUID roundId, String code, LocalDate deadline, YearMonth decisionMonth)
        implements DomainEvent {
    @Override
    public UUID key() {
        return roundId;
    }
}
