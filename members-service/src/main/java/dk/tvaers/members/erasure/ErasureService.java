package dk.tvaers.members.erasure;

import dk.tvaers.access.ErasedPeople;
import dk.tvaers.access.NetworkAccess;
import dk.tvaers.members.departure.DepartureService;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Erases people, all of it or nothing. */
@ApplicationScoped
public class ErasureService {
    private final ErasureRepository erasures;
    private final ErasedPeople erased;
    private final DepartureService departures;
    private final ErasureEvents events;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    ErasureService(
            ErasureRepository erasures,
            ErasedPeople erased,
            DepartureService departures,
            ErasureEvents events,
            NetworkAccess access,
            AuditLog audit,
            MunicipalCalendar calendar,
            Clock clock) {
        this.erasures = erasures;
        this.erased = erased;
        this.departures = departures;
        this.events = events;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    void eraseCaller() {
        erase(access.person().orElseThrow(Problems::notFound), ErasureGround.REQUESTED);
    }

    /**
     * In the caller's transaction or its own. Nothing when the person is erased already.
     *
     * @throws dk.tvaers.web.problem.ProblemException 404 when there never was such a person, 409 while the employer's register names the
     *     person as employed, because it would bring the person back the next day
     */
    @Transactional
    public void erase(UUID personId, ErasureGround ground) {
        Optional<ErasureRepository.Known> known = erasures.lock(personId);
        if (known.isEmpty()) {
            if (erased.isErased(personId)) {
                return;
            }
            throw Problems.notFound();
        }
        if (erasures.isEmployed(personId, calendar.today())) {
            throw Problems.refused("erasure-of-the-employed");
        }
        departures.employmentEnded(Map.of(personId, calendar.today()));
        audit.record("erase", "person", personId);
        events.erased(personId, known.get().loginId());
        erasures.erase(
                personId,
                erased.replacementOf(personId),
                ground,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
