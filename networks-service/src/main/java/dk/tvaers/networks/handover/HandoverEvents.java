package dk.tvaers.networks.handover;

import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEscalated;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.UseReported;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others of handovers: units and days, no words and no persons. */
@ApplicationScoped
class HandoverEvents {
    private final Outbox outbox;

    HandoverEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of the state that the handover has come to. */
    void moved(HandoverView it) {
        outbox.tell(
                switch (it.state()) {
                    case OFFERED ->
                        new HandoverOffered(
                                it.networkId(),
                                it.id(),
                                it.trialId(),
                                it.ideaId(),
                                it.receiverUnitId(),
                                it.previousHandoverId(),
                                it.answerDueOn());
                    case ACCEPTED -> new HandoverAccepted(it.networkId(), it.id(), it.receiverUnitId());
                    case DECLINED -> new HandoverDeclined(it.networkId(), it.id(), it.receiverUnitId());
                    case IMPLEMENTED ->
                        new HandoverImplemented(it.networkId(), it.id(), it.receiverUnitId(), it.implementedOn());
                    case EVALUATED ->
                        new HandoverEvaluated(it.networkId(), it.id(), it.receiverUnitId(), it.evaluatedOn());
                });
    }

    void escalated(Handover handover) {
        outbox.tell(new HandoverEscalated(
                handover.networkId(), handover.id(), handover.receiverUnitId(), handover.answerDueOn()));
    }

    void used(Handover handover, UseReport report) {
        outbox.tell(new UseReported(
                handover.networkId(), handover.id(), handover.receiverUnitId(), report.months(), report.answer()));
    }
}
