package dk.tvaers.networks.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings in what networks found before this system. */
@ApplicationScoped
public class PastFindings {
    private final FindingRepository findings;
    private final FindingEvents events;
    private final Clock clock;
    private final ZoneId zone;

    PastFindings(
            FindingRepository findings,
            FindingEvents events,
            Clock clock,
            @ConfigProperty(name = "tvaers.time-zone", defaultValue = "Europe/Copenhagen") ZoneId zone) {
        this.findings = findings;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /** Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bringIn(UUID networkId, String statement, boolean outsideOwnUnits, LocalDate foundOn) {
        Finding finding = new Finding(
                networkId,
                new FindingRequest(statement, outsideOwnUnits, List.of()),
                foundOn.atStartOfDay(zone).toInstant(),
                clock.instant());
        findings.persist(finding);
        events.broughtIn(networkId, finding.view(), foundOn);
    }
}
