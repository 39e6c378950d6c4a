package dk.tvaers.networks.spread;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows solutions to other places. */
@ApplicationScoped
class Spreads {
    private static final NetworkRole[] THOSE_WHO_SPREAD = {
        NetworkRole.NETWORK_LEAD, NetworkRole.REFERENCE_LEAD, NetworkRole.CO_DRIVER, NetworkRole.CONSULTANT
    };

    private final SpreadRepository cases;
    private final ConditionRepository conditions;
    private final SpreadEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final MunicipalCalendar calendar;

    Spreads(
            SpreadRepository cases,
            ConditionRepository conditions,
            SpreadEvents events,
            Networks networks,
            NetworkAccess access,
            MunicipalCalendar calendar) {
        this.cases = cases;
        this.conditions = conditions;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    Versioned propose(UUID networkId, SpreadRequest request) {
        networks.require(networkId);
        access.requireRole(networkId, THOSE_WHO_SPREAD);
        SpreadCase spread = new SpreadCase(networkId, request);
        cases.persist(spread);
        events.moved(spread.view(List.of()));
        return new Versioned(spread.view(List.of()), spread.version());
    }

    @Transactional
    Versioned find(UUID networkId, UUID caseId) {
        return versioned(cases.of(networkId, caseId).orElseThrow(Problems::notFound));
    }

    /** A page of the network's spread cases, oldest first. */
    @Transactional
    Page<SpreadView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        Page<SpreadCase> found = Page.of(cases.page(networkId, page), page, spread -> Cursor.of(spread.id()));
        Map<UUID, List<SpreadView.Condition>> held =
                heldBy(found.items().stream().map(SpreadCase::id).toList());
        return found.map(spread -> spread.view(held.getOrDefault(spread.id(), List.of())));
    }

    @Transactional
    Versioned advance(UUID networkId, UUID caseId, String ifMatch, AdvanceRequest request) {
        SpreadCase spread = cases.locked(networkId, caseId).orElseThrow(Problems::notFound);
        access.requireRole(networkId, THOSE_WHO_SPREAD);
        Preconditions.requireMatch(ifMatch, spread.version());
        LocalDate heldOn = request.heldOn() == null ? calendar.today() : request.heldOn();
        if (heldOn.isAfter(calendar.today())) {
            throw Problems.invalid("/heldOn", "past-or-present");
        }
        spread.advance(request.stage());
        conditions.persistAndFlush(new HeldCondition(caseId, request.stage(), request.evidence(), heldOn));
        Versioned advanced = versioned(spread);
        events.moved(advanced.spread());
        return advanced;
    }

    private Versioned versioned(SpreadCase spread) {
        List<SpreadView.Condition> held = heldBy(List.of(spread.id())).getOrDefault(spread.id(), List.of());
        return new Versioned(spread.view(held), spread.version());
    }

    private Map<UUID, List<SpreadView.Condition>> heldBy(List<UUID> caseIds) {
        return conditions.of(caseIds).stream()
                .collect(Collectors.groupingBy(
                        HeldCondition::caseId, Collectors.mapping(HeldCondition::view, Collectors.toList())));
    }

    /** A spread case and the version its ETag holds. */
    record Versioned(SpreadView spread, long version) {}
}
