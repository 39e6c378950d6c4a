package dk.tvaers.networks.network;

import dk.tvaers.events.Ids;
import dk.tvaers.networks.networktype.NetworkTypes;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.networks.theme.ApprovedTheme;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Brings in networks that began before this system, with the course they had; no gate is asked about the past. */
@ApplicationScoped
public class PastNetworks {
    private final NetworkRepository networks;
    private final PhaseEntryRepository entries;
    private final ClosingRepository closings;
    private final NetworkEvents events;
    private final NetworkTypes types;
    private final Register register;
    private final Clock clock;
    private final MunicipalCalendar calendar;

    PastNetworks(
            NetworkRepository networks,
            PhaseEntryRepository entries,
            ClosingRepository closings,
            NetworkEvents events,
            NetworkTypes types,
            Register register,
            Clock clock,
            MunicipalCalendar calendar) {
        this.networks = networks;
        this.entries = entries;
        this.closings = closings;
        this.events = events;
        this.types = types;
        this.register = register;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * The network, in the last of these phases; runs in the caller's transaction.
     *
     * @param course at least one phase, the first of the type's first
     * @param closedOn null while it runs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID bringIn(ApprovedTheme theme, String title, List<PastPhase> course, LocalDate closedOn) {
        Instant now = clock.instant();
        var policy = types.current(theme.suggestedType()).orElseThrow();
        LocalDate startedOn = course.getFirst().enteredOn();
        Network network = new Network(Ids.next(), theme, policy, title, instant(startedOn));
        network.broughtIn(now);
        networks.persist(network);
        events.broughtIn(network.view(), startedOn);
        PhaseEntry first = PhaseEntry.first(network.id(), network.phase(), ActedAs.SECRETARIAT, instant(startedOn));
        keep(first.broughtIn(now), startedOn);
        course.stream().skip(1).forEach(phase -> enter(network, phase, now));
        if (closedOn != null) {
            close(network, closedOn, now);
        }
        register.belongs(RegisterKind.THEME, theme.id(), network.id());
        return network.id();
    }

    private void enter(Network network, PastPhase phase, Instant now) {
        Transition transition = new Transition(network.phase(), phase.phase(), phase.direction(), List.of());
        PhaseEntry entry = new PhaseEntry(
                network.id(), transition, phase.reason(), ActedAs.SECRETARIAT, instant(phase.enteredOn()));
        network.enter(entry);
        keep(entry.broughtIn(now), phase.enteredOn());
    }

    private void close(Network network, LocalDate closedOn, Instant now) {
        network.close(instant(closedOn));
        Closing closing = new Closing(network.id(), List.of(), null, ActedAs.SECRETARIAT, instant(closedOn));
        closings.persist(closing.broughtIn(now));
        events.broughtIn(closing, closedOn);
    }

    private void keep(PhaseEntry entry, LocalDate enteredOn) {
        entries.persist(entry);
        events.broughtIn(entry, enteredOn);
    }

    private Instant instant(LocalDate day) {
        return calendar.startOf(day);
    }
}
