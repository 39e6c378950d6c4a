package dk.tvaers.networks.finding;

import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Brings in what networks found before this system. */
@ApplicationScoped
public class PastFindings {
    private final FindingRepository findings;
    private final FindingEvents events;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    PastFindings(FindingRepository findings, FindingEvents events, Clock clock, MunicipalCalendar calendar) {
        this.findings = findings;
        this.events = events;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bringIn(UUID networkId, String statement, boolean outsideOwnUnits, LocalDate foundOn) {
        Finding finding = new Finding(
                networkId,
                new FindingRequest(statement, outsideOwnUnits, List.of()),
                calendar.startOf(foundOn),
                clock.instant());
        findings.persist(finding);
        events.broughtIn(networkId, finding.view(), foundOn);
    }
}
