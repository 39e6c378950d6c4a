package dk.tvaers.members.projection;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Keeps which solutions come to which unit, for the unit's feed. */
@ApplicationScoped
class HandoversTold {
    private final ToldHandoverRepository handovers;

    HandoversTold(ToldHandoverRepository handovers) {
        this.handovers = handovers;
    }

    /** Events of another kind are passed over. */
    void learn(DomainEvent event, Instant at) {
        switch (event) {
            case HandoverOffered told ->
                keep(told.networkId(), told.receiverUnitId(), told.handoverId(), "OFFERED", at);
            case HandoverAccepted told ->
                keep(told.networkId(), told.receiverUnitId(), told.handoverId(), "ACCEPTED", at);
            case HandoverDeclined told ->
                keep(told.networkId(), told.receiverUnitId(), told.handoverId(), "DECLINED", at);
            case HandoverImplemented told ->
                keep(told.networkId(), told.receiverUnitId(), told.handoverId(), "IMPLEMENTED", at);
            case HandoverEvaluated told ->
                keep(told.networkId(), told.receiverUnitId(), told.handoverId(), "EVALUATED", at);
            default -> {
                // of another kind
            }
        }
    }

    private void keep(UUID networkId, UUID unitId, UUID handoverId, String step, Instant at) {
        if (!handovers.isKnown(handoverId, step)) {
            handovers.persist(new ToldHandover(Ids.next(), networkId, unitId, handoverId, step, at));
        }
    }
}
