package dk.tvaers.networks.handover;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells those in base what was handed over to them, so that no solution is left between a network and a unit (domain.md §9). */
@ApplicationScoped
class WaitingHandovers {
    private final HandoverRepository handovers;
    private final Uses uses;
    private final Networks networks;
    private final NetworkAccess access;
    private final KnownUnits units;
    private final MunicipalCalendar calendar;

    WaitingHandovers(
            HandoverRepository handovers,
            Uses uses,
            Networks networks,
            NetworkAccess access,
            KnownUnits units,
            MunicipalCalendar calendar) {
        this.handovers = handovers;
        this.uses = uses;
        this.networks = networks;
        this.access = access;
        this.units = units;
        this.calendar = calendar;
    }

    /** A page of what waits for the caller or the caller's unit; nothing for a login of which no person is known. */
    @Transactional
    Page<WaitingView> list(PageRequest page) {
        var after = page.cursor().map(WaitingHandovers::place);
        var person = access.person();
        var receiving = access.networksAs(NetworkRole.RECEIVER);
        // What one person has waiting is little; what is asked about its use is a rule and no column to sort by.
        var waiting = person.stream()
                .flatMap(who -> waiting(who, receiving))
                .sorted(Comparator.comparing(Waiting::place))
                .filter(each -> after.isEmpty() || each.place().compareTo(after.get()) > 0)
                .limit(page.fetch())
                .toList();
        var titles = networks.titles(ids(waiting, Handover::networkId));
        var names = units.names(ids(waiting, Handover::receiverUnitId));
        return Page.of(waiting, page, WaitingHandovers::cursor).map(each -> {
            var handover = each.handover();
            return each.view(
                    titles.get(handover.networkId()),
                    names.get(handover.receiverUnitId()),
                    handover.ownerPersonId().equals(person.orElse(null)) || receiving.contains(handover.networkId()),
                    calendar.today());
        });
    }

    private Stream<Waiting> waiting(UUID person, Set<UUID> receiving) {
        var today = calendar.today();
        var open = handovers.openTo(person, receiving, units.around(person), uses.askedSince(today));
        return uses.open(open, today).stream().flatMap(Waiting::of);
    }

    private static Cursor cursor(Waiting last) {
        return Cursor.of(
                last.place().day(), last.place().handoverId(), last.place().months());
    }

    private static Waiting.Place place(Cursor cursor) {
        return new Waiting.Place(cursor.date(0), cursor.uuid(1), cursor.number(2));
    }

    private static Set<UUID> ids(List<Waiting> waiting, Function<Handover, UUID> id) {
        return waiting.stream().map(each -> id.apply(each.handover())).collect(Collectors.toSet());
    }
}
