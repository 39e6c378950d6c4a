package dk.tvaers.members.feed;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.Ids;
import dk.tvaers.members.membership.Table;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What came back to base: knowledge must not stay in the network (domain.md §9). */
@ApplicationScoped
class FeedService {
    private final BroughtHomeRepository records;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Table table;
    private final Participants people;
    private final UnitService units;
    private final FeedEvents events;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    FeedService(
            BroughtHomeRepository records,
            KnownNetworks networks,
            NetworkAccess access,
            Table table,
            Participants people,
            UnitService units,
            FeedEvents events,
            MunicipalCalendar calendar,
            Clock clock) {
        this.records = records;
        this.networks = networks;
        this.access = access;
        this.table = table;
        this.people = people;
        this.units = units;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For members, and those who were: what was learned is often used after one has left. */
    @Transactional
    BroughtHomeView bring(UUID networkId, BroughtHomeRequest request) {
        networks.require(networkId);
        Participant person = access.person().map(people::require).orElseThrow(Problems::forbidden);
        if (!table.everJoined(networkId, person.personId())) {
            throw Problems.forbidden();
        }
        if (person.unitId() == null) {
            throw Problems.refused("no-unit-to-bring-home-to");
        }
        BroughtHome record = new BroughtHome(
                Ids.next(),
                networkId,
                person.personId(),
                person.unitId(),
                request.words().strip(),
                day(request),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        records.persistAndFlush(record);
        events.broughtHome(record.view(), person);
        return record.view();
    }

    @Transactional
    Page<BroughtHomeView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        return Page.of(records.ofNetwork(networkId, page), page, each -> Cursor.of(each.id()))
                .map(BroughtHome::view);
    }

    /** 404 when there is no such unit. */
    @Transactional
    Page<FeedItem> feed(UUID unitId, PageRequest page) {
        units.place(unitId).orElseThrow(Problems::notFound);
        return Page.of(records.feed(unitId, page), page, each -> Cursor.of(each.id()));
    }

    private LocalDate day(BroughtHomeRequest request) {
        LocalDate today = calendar.today();
        if (request.happenedOn() == null) {
            return today;
        }
        if (request.happenedOn().isAfter(today)) {
            throw Problems.invalid("/happenedOn", "happened-later");
        }
        return request.happenedOn();
    }
}
