package dk.tvaers.networks.round;

import dk.tvaers.events.Ids;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Opens rounds as the year wheel turns, each once however many replicas run, and keeps count of what they approve. */
@ApplicationScoped
public class Rounds {
    private final RoundRepository rounds;
    private final RoundEvents events;
    private final Capacity capacity;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    Rounds(RoundRepository rounds, RoundEvents events, Capacity capacity, Clock clock, MunicipalCalendar calendar) {
        this.rounds = rounds;
        this.events = events;
        this.capacity = capacity;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** The round that takes proposals now; opened if nobody did before. */
    @Transactional
    public UUID taking() {
        return opened(wheel().takingAt(clock.instant()));
    }

    /** The round that a theme of this round moves to when it is deferred now; opened if nobody did before. */
    @Transactional
    public UUID after(UUID roundId) {
        return opened(wheel().after(rounds.findById(roundId).deadline(), clock.instant()));
    }

    /** The round in which something was decided on that day, long ago as it may be; opened if nobody did before. */
    @Transactional
    public UUID decidedOn(LocalDate day) {
        return opened(wheel().decidedOn(day));
    }

    /** Takes a place in the round; 409 when it is full and no reason is given. */
    @Transactional
    public void approveOne(UUID roundId, String capacityReason) {
        rounds.locked(roundId).approveOne(capacityReason);
    }

    /** Gives a place back. */
    @Transactional
    public void releaseOne(UUID roundId) {
        rounds.locked(roundId).releaseOne();
    }

    @Transactional
    public Optional<RoundView> find(UUID id) {
        return rounds.findByIdOptional(id).map(Round::view);
    }

    @Transactional
    Page<RoundView> list(PageRequest page) {
        return Page.of(rounds.page(page), page, round -> Cursor.of(round.code()))
                .map(Round::view);
    }

    private UUID opened(YearWheel.Turn turn) {
        if (!rounds.hasCode(turn.code())) {
            UUID id = Ids.next();
            if (rounds.insertIfAbsent(id, turn, capacity)) {
                events.opened(id, turn);
            }
        }
        return rounds.idOf(turn.code());
    }

    private YearWheel wheel() {
        return new YearWheel(
                rounds.deadlines().stream().map(YearWheelDeadline::deadline).toList(), calendar.zone());
    }
}
