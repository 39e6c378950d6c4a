package dk.tvaers.networks.deliverable;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records what is delivered to the executive forum and counts it for the gates. */
@ApplicationScoped
class Deliverables implements FactSource {
    private final DeliverableRepository deliverables;
    private final DeliverableEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final MunicipalCalendar calendar;

    Deliverables(
            DeliverableRepository deliverables,
            DeliverableEvents events,
            Networks networks,
            NetworkAccess access,
            MunicipalCalendar calendar) {
        this.deliverables = deliverables;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.calendar = calendar;
    }

    @Transactional
    DeliverableView record(UUID networkId, DeliverableRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT, NetworkRole.REFERENCE_LEAD);
        Deliverable deliverable = new Deliverable(
                networkId, request.summary(), request.deliveredOn() == null ? calendar.today() : request.deliveredOn());
        deliverables.persist(deliverable);
        events.recorded(networkId, deliverable.view());
        return deliverable.view();
    }

    /** A page of the network's deliverables, oldest first. */
    @Transactional
    Page<DeliverableView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(deliverables.page(networkId, page), page, deliverable -> Cursor.of(deliverable.id()))
                .map(Deliverable::view);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.FORUM_DELIVERABLE);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.FORUM_DELIVERABLE, deliverables.count(networkId));
    }
}
