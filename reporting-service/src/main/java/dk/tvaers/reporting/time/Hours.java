package dk.tvaers.reporting.time;

import dk.tvaers.figures.Decimals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Makes the figures of time. In a transaction of the caller, who opened the read model. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Hours {
    private final TimeRepository time;

    Hours(TimeRepository time) {
        this.time = time;
    }

    public TimeFigures figures(UUID[] networks, Instant asOf) {
        return new TimeFigures(
                Decimals.rounded(time.agreed(networks, asOf)),
                Decimals.rounded(time.used(networks, asOf)),
                time.byPayer(networks, asOf));
    }
}
